package org.chamfer.scad.eval.internal.customizer;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.chamfer.scad.eval.customizer.Choice;
import org.chamfer.scad.eval.customizer.ParameterValue;
import org.chamfer.scad.eval.customizer.ParameterValue.NumberValue;
import org.chamfer.scad.eval.customizer.ParameterValue.TextValue;
import org.chamfer.scad.eval.internal.value.NumberText;

/**
 * Understands the comment behind an assignment: a number, or in brackets a range or a list. Words beside each other,
 * numbers among them, make one text.
 */
public final class AnnotationParser {
    private static final Annotation NOTHING = new Annotation.None();

    private final List<AnnotationToken> tokens;
    private int at;

    private AnnotationParser(List<AnnotationToken> tokens) {
        this.tokens = tokens;
    }

    /** What a comment says; comments that say nothing to the customizer are no mistake. */
    public static Annotation parse(String comment) {
        return new AnnotationParser(AnnotationTokens.of(comment)).annotation();
    }

    /** A comment as code: a number, a text, a vector or a range; an empty text if it says nothing. */
    public static String code(String comment) {
        return new AnnotationParser(AnnotationTokens.of(comment)).code();
    }

    private String code() {
        String nothing = new TextValue("").code();
        if (!takes('[')) {
            ParameterValue value = single();
            return value != null && at == tokens.size() ? value.code() : nothing;
        }
        List<List<ParameterValue>> items = new ArrayList<>();
        do {
            List<ParameterValue> item = item();
            if (item.contains(null)) {
                return nothing;
            }
            items.add(item);
        } while (takes(','));
        if (!takes(']') || at != tokens.size()) {
            return nothing;
        }
        List<ParameterValue> first = items.getFirst();
        boolean range = items.size() == 1 && first.stream().allMatch(NumberValue.class::isInstance);
        return range
                ? list(first, " : ")
                : items.stream()
                        .map(item -> item.size() == 1 ? item.getFirst().code() : list(item, ", "))
                        .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String list(List<ParameterValue> values, String separator) {
        return values.stream().map(ParameterValue::code).collect(Collectors.joining(separator, "[", "]"));
    }

    private Annotation annotation() {
        if (takes('[')) {
            return list();
        }
        return single() instanceof NumberValue(double number) && at == tokens.size()
                ? new Annotation.Single(number)
                : NOTHING;
    }

    private Annotation list() {
        List<List<ParameterValue>> items = new ArrayList<>();
        do {
            List<ParameterValue> item = item();
            if (item.contains(null)) {
                return NOTHING;
            }
            items.add(item);
        } while (takes(','));
        boolean complete = takes(']') && at == tokens.size();
        return complete ? meaning(items) : NOTHING;
    }

    /** What stands between two commas, split at its colons; {@code null} where there is nothing or no value. */
    private List<ParameterValue> item() {
        List<ParameterValue> parts = new ArrayList<>();
        do {
            parts.add(single());
        } while (takes(':'));
        return parts;
    }

    private static Annotation meaning(List<List<ParameterValue>> items) {
        List<ParameterValue> first = items.getFirst();
        if (items.size() == 1 && first.stream().allMatch(NumberValue.class::isInstance)) {
            return range(first.stream()
                    .mapToDouble(one -> ((NumberValue) one).value())
                    .toArray());
        }
        List<Choice> choices = new ArrayList<>();
        for (List<ParameterValue> item : items) {
            if (item.size() > 2) {
                return NOTHING;
            }
            choices.add(new Choice(item.getFirst(), label(item.getLast())));
        }
        return new Annotation.Choices(choices);
    }

    private static Annotation range(double... parts) {
        return switch (parts.length) {
            case 1 -> new Annotation.Maximum(parts[0]);
            case 2 -> new Annotation.Range(parts[0], OptionalDouble.empty(), parts[1]);
            case 3 -> new Annotation.Range(parts[0], OptionalDouble.of(parts[1]), parts[2]);
            default -> NOTHING;
        };
    }

    /** A value as users see it in a list. */
    static String label(ParameterValue value) {
        return switch (value) {
            case NumberValue(double number) -> NumberText.tree(number);
            case TextValue(String text) -> text;
            default -> value.code();
        };
    }

    /** A number alone, or words; {@code null} if there is neither or there are several numbers. */
    private ParameterValue single() {
        List<String> words = new ArrayList<>();
        boolean text = false;
        double number = 0;
        while (at < tokens.size() && !(tokens.get(at) instanceof AnnotationToken.Mark)) {
            switch (tokens.get(at++)) {
                case AnnotationToken.Number(double value) -> {
                    number = value;
                    words.add(NumberText.tree(value));
                }
                case AnnotationToken.Word(String word) -> {
                    text = true;
                    words.add(word);
                }
                case AnnotationToken.Mark _ -> throw new IllegalStateException();
            }
        }
        if (text) {
            return new TextValue(String.join(" ", words));
        }
        return words.size() == 1 ? new NumberValue(number) : null;
    }

    private boolean takes(char sign) {
        boolean next = at < tokens.size() && tokens.get(at).equals(new AnnotationToken.Mark(sign));
        if (next) {
            at++;
        }
        return next;
    }
}
