package org.chamfer.graph.internal.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.SourceRange;

/** An element of a canvas file before it becomes a part of the model. Migrations change these. */
final class CanvasElement {
    private static final int LONGEST_SHOWN = 60;

    private final String name;
    private final SourceRange place;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<CanvasElement> children = new ArrayList<>();
    private String text = "";

    /**
     * Makes an element without content.
     *
     * @param name with its prefix if it is in a namespace
     * @param place of its first tag
     */
    CanvasElement(String name, SourceRange place) {
        this.name = name;
        this.place = place;
    }

    String name() {
        return name;
    }

    SourceRange place() {
        return place;
    }

    /** The attributes by name, those in a namespace with their prefix; to be changed. */
    Map<String, String> attributes() {
        return attributes;
    }

    /** The elements within; to be changed. */
    List<CanvasElement> children() {
        return children;
    }

    /** The characters directly within. */
    String text() {
        return text;
    }

    void setText(String text) {
        this.text = text;
    }

    /** An error at this place. */
    DiagnosticException failure(String code, String message, String hint) {
        return new DiagnosticException(Diagnostic.error(code, message, place).withHint(hint));
    }

    /** What messages call it: its name, and its id or name attribute if it has one. */
    String described() {
        String id = attributes.getOrDefault("id", attributes.get("name"));
        return id == null ? excerpt(name) : excerpt(name) + " " + excerpt(id);
    }

    /** The beginning of a text for messages. */
    static String excerpt(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
    }
}
