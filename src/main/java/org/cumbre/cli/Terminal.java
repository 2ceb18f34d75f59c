package org.cumbre.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where commands write: results to {@code out}, progress and faults to {@code err}, both in UTF-8 whatever the system's own encoding.
 *
 * @param in what commands read where a path is "-"
 * @param interactive somebody is looking on: progress may rewrite its line
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive) {

    /** Standard output and error of this process. */
    static Terminal standard() {
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.console() != null);
    }

    /** A fault or failure, for people: {@code cumbre: file:line: message}. */
    void complain(Object message) {
        err.println("cumbre: " + message);
    }
}
