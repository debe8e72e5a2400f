package org.chamfer.scad.internal;

import java.util.Locale;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.AbstractLexerBasedConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Converts tokens to values and back for Xtext's services. */
public class OpenScadValueConverters extends AbstractDeclarativeValueConverterService {
    /** Numbers. */
    @ValueConverter(rule = "NUMBER")
    public IValueConverter<Double> number() {
        return new AbstractLexerBasedConverter<>() {
            @Override
            public Double toValue(String token, INode node) {
                return Literals.number(token);
            }

            @Override
            protected String toEscapedString(Double value) {
                return String.format(Locale.ROOT, "%s", value);
            }
        };
    }

    /** Texts between double quotes. */
    @ValueConverter(rule = "STRING")
    public IValueConverter<String> string() {
        return new AbstractLexerBasedConverter<>() {
            @Override
            public String toValue(String token, INode node) {
                return Literals.string(token);
            }

            @Override
            protected String toEscapedString(String value) {
                return Literals.quote(value);
            }
        };
    }

    /** Include statements, whose value is the path. */
    @ValueConverter(rule = "INCLUDE_FILE")
    public IValueConverter<String> includedPath() {
        return new PathConverter("include");
    }

    /** Use statements, whose value is the path. */
    @ValueConverter(rule = "USE_FILE")
    public IValueConverter<String> usedPath() {
        return new PathConverter("use");
    }

    private static final class PathConverter extends AbstractLexerBasedConverter<String> {
        private final String keyword;

        private PathConverter(String keyword) {
            this.keyword = keyword;
        }

        @Override
        public String toValue(String token, INode node) {
            return Literals.path(token);
        }

        @Override
        protected String toEscapedString(String value) {
            return keyword + " <" + value + ">";
        }
    }
}
