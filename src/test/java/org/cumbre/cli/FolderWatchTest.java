package org.cumbre.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

    @TempDir
    private Path folder;

    private final List<Path> arrived = new ArrayList<>();

    @Test
    void aFileIsHandedOnOnceItStaysAsItIs() throws Exception {
        try (FolderWatch watch = watch()) {
            Path file = Files.writeString(folder.resolve("a.txt"), "uno");
            watch.look();
            assertEquals(List.of(), arrived);
            Files.writeString(file, "uno y dos");
            watch.look();
            assertEquals(List.of(), arrived);
            watch.look();
            watch.look();
            assertEquals(List.of(file), arrived);
        }
    }

    @Test
    void aFileThatChangesIsHandedOnAgain() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "uno");
        try (FolderWatch watch = watch()) {
            watch.look();
            watch.look();
            Files.writeString(file, "uno y dos");
            watch.look();
            watch.look();
            assertEquals(List.of(file, file), arrived);
        }
    }

    @Test
    void foldersInItAreLookedAtAndHiddenFilesAreNot() throws Exception {
        Path inner =
                Files.writeString(Files.createDirectory(folder.resolve("x")).resolve("b.txt"), "dos");
        Files.writeString(folder.resolve(".c.txt"), "tres");
        try (FolderWatch watch = watch()) {
            watch.look();
            watch.look();
            assertEquals(List.of(inner), arrived);
        }
    }

    @Test
    void aFileWhoseReadingFailsIsTriedAgain() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "uno");
        List<Path> tried = new ArrayList<>();
        try (FolderWatch watch = new FolderWatch(
                folder,
                files -> {
                    tried.addAll(files);
                    throw new UncheckedIOException(new java.io.IOException("disk full"));
                },
                fault -> {})) {
            watch.look();
            assertThrows(UncheckedIOException.class, watch::look);
            assertThrows(UncheckedIOException.class, watch::look);
        }
        assertEquals(List.of(file, file), tried);
    }

    private FolderWatch watch() {
        return new FolderWatch(folder, arrived::addAll, fault -> {});
    }
}
