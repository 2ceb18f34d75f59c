package org.cumbre.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document as it is written: elements with attributes, indented, characters that XML forbids left out. */
final class XmlOutput {

    private final XMLStreamWriter xml;
    private int depth;

    private XmlOutput(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What goes into an element. */
    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    /** What is written of one thing of many. */
    @FunctionalInterface
    interface One<T> {
        void write(T thing) throws XMLStreamException;
    }

    /** What goes into the document. */
    @FunctionalInterface
    interface Body {
        void write(XmlOutput xml) throws XMLStreamException;
    }

    static void document(OutputStream out, Body body) throws IOException {
        try {
            XMLStreamWriter writer =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            body.write(new XmlOutput(writer));
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Writes things one by one as they come. */
    <T> void each(Stream<T> things, One<T> one) throws XMLStreamException {
        try (things) {
            for (Iterator<T> next = things.iterator(); next.hasNext(); ) {
                one.write(next.next());
            }
        }
    }

    /** An element with attributes, given as names and values in turn. */
    void element(String name, String[] attributes, Content content) throws XMLStreamException {
        indent();
        xml.writeStartElement(name);
        attributes(attributes);
        depth++;
        content.write();
        depth--;
        indent();
        xml.writeEndElement();
    }

    /** An element without content. */
    void empty(String name, String... attributes) throws XMLStreamException {
        indent();
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    /** An element with text. */
    void text(String name, String text, String... attributes) throws XMLStreamException {
        indent();
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    static String[] with(String... attributes) {
        return attributes;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals("xmlns")) {
                xml.writeDefaultNamespace(attributes[i + 1]);
            } else {
                xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
            }
        }
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String allowed(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD
                        || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
