package org.cumbre.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.cumbre.ingest.FolderIndex;

/** The articles that come with the program, {@code examples/} on the class path; its index names them, so that they are found in a jar. */
final class BundledArticles {

    private static final String FOLDER = "/examples/";

    private BundledArticles() {}

    /** Copies articles and index into a folder, which is made if need be. */
    static void copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path index = copy(FolderIndex.NAME, folder);
        ObjectMapper json = new ObjectMapper();
        List<String> lines = Files.readAllLines(index);
        for (String line : lines) {
            JsonNode entry = json.readTree(line);
            copy(entry.required("id").asText() + ".txt", folder);
        }
    }

    private static Path copy(String name, Path folder) throws IOException {
        Path target = folder.resolve(name);
        try (InputStream in = BundledArticles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException("the class path has no " + FOLDER + name);
            }
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return target;
    }
}
