package org.chamfer.scad.eval.internal.value;

import java.util.Map;

/**
 * Prints values as {@code echo} shows them inside a vector. Lists that contain a list many times are small in memory and
 * long on paper, so the text is bounded.
 */
public final class Printer {
    /** Copying so many characters takes about as long as a step of a program. */
    private static final int CHARACTERS_OF_A_STEP = 1 << 10;

    private final StringBuilder out = new StringBuilder();
    private final int most;
    private final Runnable step;
    private final boolean cuts;

    private Printer(int most, Runnable step, boolean cuts) {
        this.most = most;
        this.step = step;
        this.cuts = cuts;
    }

    /**
     * A printer whose text ends with {@link LimitExceeded} if it gets longer than so many characters.
     *
     * @param step is run for each element, and may end the printing by an exception
     */
    public Printer(int most, Runnable step) {
        this(most, step, false);
    }

    /** A printer for messages, which leaves out what comes after so many characters. */
    static Printer cutting(int most) {
        return new Printer(most, () -> {}, true);
    }

    /** What was printed so far. */
    public StringBuilder text() {
        return out;
    }

    /** Appends a text as it is. */
    public void append(String text) {
        for (int i = 0; i < text.length(); i += CHARACTERS_OF_A_STEP) {
            step.run();
        }
        out.append(text);
        isFull();
    }

    /** Appends a value. */
    public void print(Value value) {
        switch (value) {
            case Vector vector -> printElements(vector);
            case ObjectValue object -> printMembers(object);
            default -> value.print(out);
        }
        isFull();
    }

    private void printElements(Vector vector) {
        out.append('[');
        for (int i = 0; i < vector.size() && !isFull(); i++) {
            if (i > 0) {
                out.append(", ");
            }
            step.run();
            print(vector.get(i));
        }
        out.append(']');
    }

    private void printMembers(ObjectValue object) {
        out.append("{ ");
        for (Map.Entry<String, Value> member : object.members().entrySet()) {
            if (isFull()) {
                break;
            }
            step.run();
            out.append(member.getKey()).append(" = ");
            print(member.getValue());
            out.append("; ");
        }
        out.append('}');
    }

    private boolean isFull() {
        if (out.length() <= most) {
            return false;
        }
        if (!cuts) {
            throw new LimitExceeded("a text has more than " + most + " characters", "characters");
        }
        return true;
    }

    /** The text, with dots for what was left out. */
    String cut() {
        return out.length() <= most ? out.toString() : out.substring(0, most) + "...";
    }
}
