package org.cumbre.annotate.treebank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.cumbre.annotate.treebank.Treebank.Tree;

/** Reads treebanks in CoNLL-U, plain or gzipped. Source: https://universaldependencies.org/format.html */
public final class ConlluReader {

    /**
     * All sentences of some files.
     *
     * @param files whose names end in .conllu or .conllu.gz
     * @throws IOException if one cannot be read, or is not CoNLL-U; names file and line
     */
    public Treebank read(List<Path> files) throws IOException {
        List<Tree> trees = new ArrayList<>();
        for (Path file : files) {
            try (BufferedReader reader = open(file)) {
                read(file.toString(), reader, trees);
            }
        }
        return new Treebank(trees);
    }

    /**
     * All sentences of an open file.
     *
     * @param name what errors call it
     */
    public Treebank read(String name, Reader in) throws IOException {
        List<Tree> trees = new ArrayList<>();
        read(name, new BufferedReader(in), trees);
        return new Treebank(trees);
    }

    private static void read(String file, BufferedReader reader, List<Tree> trees) throws IOException {
        ConlluSentence sentence = new ConlluSentence();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            try {
                if (!line.isBlank()) {
                    sentence.add(line);
                } else if (!sentence.isEmpty()) {
                    trees.add(sentence.tree());
                    sentence = new ConlluSentence();
                }
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ":" + number + ": not CoNLL-U: " + e.getMessage(), e);
            }
        }
        if (!sentence.isEmpty()) {
            trees.add(sentence.tree());
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }
}
