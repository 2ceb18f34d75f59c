package org.cumbre.annotate.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cumbre.annotate.train.SpanishTraining.Accuracy;
import org.cumbre.annotate.treebank.Treebank;

/**
 * Writes next to the Spanish models what they are: text they were trained on, its licence, what was measured, and how to train again.
 *
 * @param training the part that the measured models were trained on
 * @param test the part that they were measured on; both parts went into the models that are shipped
 * @param own sentences of our own that all models were trained on besides
 * @param accuracy what was measured
 */
record ModelCards(Treebank training, Treebank test, Treebank own, Accuracy accuracy) {

    void write(Path folder) throws IOException {
        Files.writeString(
                folder.resolve("tokens.md"), card("Sentences, tokens, parts of speech", """
                - `sentence.bin`: OpenNLP sentence detector, maximum entropy, 100 iterations, cutoff 2
                - `tokenizer.bin`: OpenNLP tokenizer, maximum entropy, 100 iterations, cutoff 5
                - `tagger.bin`: OpenNLP perceptron, 100 iterations, over our own features, among them the kinds of readings that
                  org.softcatala:spanish-pos-dict has for a word and its neighbours; it chooses only among tags that these readings allow
                - `tags.txt`: which tags a form gets more than once
                - `lemmas.txt`: how often a lemma occurs where a form could be of several
                """, accuracy.tokens()));
        Files.writeString(folder.resolve("parser.md"), card("Dependency parser", """
                - `parser.bin`: arc-eager transitions from left to right and from right to left with dynamic oracles, joined arc by arc;
                  then a labeller over the complete tree. Averaged perceptrons, each the mean of six that saw the sentences in different
                  orders, trained on tokens tagged by taggers that had not seen them. Own file format, weights of one byte
                """, accuracy.trees()));
        Files.writeString(folder.resolve("names.md"), names());
    }

    private String names() {
        return """
                # What an unknown name is (Spanish)

                - `names.bin`: OpenNLP maximum entropy, 100 iterations, cutoff 2, over our own features of a name: its words, their endings, tags and
                  marks, whether it begins with a first name of the gazetteer, the words around it, the nearest noun and verbs. Says how likely the
                  name is a person's, an organisation's, a place's, or something else. Names of several words that look like a person's to the rules
                  are one only if the model gives that 0.25 at least. It has no say in other names: there the rules were right more often

                **Trained on** UD_Spanish-AnCora, commit 642d3bc (2021), parts dev and test (%,d surface tokens). By M. Taulé, M. A. Martí, M. Recasens
                and others; https://github.com/UniversalDependencies/UD_Spanish-AnCora. What its names are that the gazetteer does not know was
                annotated by us, name by name without their sentences: `names.tsv`, which has digits of a
                hash in place of each name. Of names that the gazetteer knows it learns shape and neighbours.
                **Licence of the text**: CC BY 4.0; of these files: the same, naming AnCora.

                **Measured**, trained on dev (%,d tokens) and tried on test (%,d tokens): %s.

                **Train again**
                ```
                cumbre train es --ancora FOLDER -o src/main/resources/lang/es/models
                ```
                FOLDER holds `es_ancora-ud-dev.conllu.gz` and `es_ancora-ud-test.conllu.gz`. The same text gives the same file.
                """.formatted(training.tokens() + test.tokens(), training.tokens(), test.tokens(), accuracy.names());
    }

    private String card(String title, String files, String measured) {
        return """
                # %s (Spanish)

                %s
                **Trained on** UD_Spanish-AnCora, commit 642d3bc (2021), parts dev and test (%,d surface tokens; contractions and verbs with
                attached pronouns are one token): news and essays from Spain, 1990s to 2000s. By M. Taulé, M. A. Martí, M. Recasens and
                others; https://github.com/UniversalDependencies/UD_Spanish-AnCora. And on
                the %,d sentences of our own in `supplement.conllu` (%,d tokens), with invented content.
                **Licence of the text**: CC BY 4.0; of these files: the same, naming AnCora.

                **Measured**, trained on dev (%,d tokens) and our own sentences and tried on test (%,d tokens): %s.
                Features and cut-offs were chosen with an eye on these figures. The shipped files are trained on both parts; how much that helps
                cannot be measured on them.

                **Train again**
                ```
                cumbre train es --ancora FOLDER -o src/main/resources/lang/es/models
                ```
                FOLDER holds `es_ancora-ud-dev.conllu.gz` and `es_ancora-ud-test.conllu.gz`. The same text gives the same files.
                """.formatted(
                        title,
                        files,
                        training.tokens() + test.tokens(),
                        own.sentences().size(),
                        own.tokens(),
                        training.tokens(),
                        test.tokens(),
                        measured);
    }
}
