package org.cumbre.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section of a data file: {@code [name]}, then lines such as {@code words = word "two words" @list}, then examples that run as tests.
 * Lines that define lists ({@link WordLists}) may stand before the first section.
 *
 * @param name as it stands in brackets
 * @param start its first line, which errors name
 * @param settings in order of the file; a name may stand several times
 * @param positives sentences to which it applies
 * @param negatives sentences to which it does not
 */
public record Section(
        String name, LanguagePack.Line start, List<Setting> settings, List<String> positives, List<String> negatives) {

    private static final Pattern NAME = Pattern.compile("\\[([\\p{L}\\p{N}.-]+)]");
    private static final Pattern SETTING = Pattern.compile("([a-z-]+)\\s*=\\s*(.*)");

    public Section {
        settings = List.copyOf(settings);
        positives = List.copyOf(positives);
        negatives = List.copyOf(negatives);
    }

    /** A line of a section. */
    public record Setting(String name, String value, LanguagePack.Line line) {}

    /**
     * The sections of a file.
     *
     * @throws IllegalArgumentException at the first fault, such as a section without a positive example; names file and line
     */
    public static List<Section> read(LanguagePack pack, String file) {
        List<Section> sections = new ArrayList<>();
        for (LanguagePack.Line line : pack.lines(file)) {
            Matcher name = NAME.matcher(line.text());
            if (name.matches()) {
                sections.add(new Section(name.group(1), line, List.of(), List.of(), List.of()));
            } else if (!WordLists.defines(line)) {
                if (sections.isEmpty()) {
                    throw line.fault("expected [name]");
                }
                sections.add(sections.remove(sections.size() - 1).with(line));
            }
        }
        for (Section section : sections) {
            if (section.positives.isEmpty()) {
                throw section.start.fault("no positive example");
            }
        }
        return sections;
    }

    /** The values of all lines of that name. */
    public List<Setting> all(String setting) {
        return settings.stream().filter(line -> line.name.equals(setting)).toList();
    }

    private Section with(LanguagePack.Line line) {
        List<Setting> lines = new ArrayList<>(settings);
        List<String> good = new ArrayList<>(positives);
        List<String> bad = new ArrayList<>(negatives);
        Matcher setting = SETTING.matcher(line.text());
        if (line.text().startsWith("+ ")) {
            good.add(line.text().substring(2).strip());
        } else if (line.text().startsWith("- ")) {
            bad.add(line.text().substring(2).strip());
        } else if (setting.matches()) {
            lines.add(new Setting(setting.group(1), setting.group(2), line));
        } else {
            throw line.fault("expected name = words, + example or - example");
        }
        return new Section(name, start, lines, good, bad);
    }
}
