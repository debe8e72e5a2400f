package org.chamfer.formats.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are the doubles that the JDK makes of them, bit by bit. */
class DecimalNumberTests {
    private static final int ROUNDS = 300_000;

    @Test
    void allDigitsOfAnyDouble() {
        Random random = new Random(1);
        for (int i = 0; i < ROUNDS; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertSame(Double.toString(value));
            }
        }
    }

    @Test
    void coordinates() {
        Random random = new Random(2);
        for (int i = 0; i < ROUNDS; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(9));
            assertSame(Double.toString(value));
            assertSame(Float.toString((float) value));
            assertSame(String.format(Locale.ROOT, "%." + random.nextInt(12) + "f", value));
        }
    }

    @Test
    void numbersBesideTheMiddleOfTwoDoubles() {
        Random random = new Random(3);
        for (int i = 0; i < ROUNDS / 10; i++) {
            double value = random.nextDouble() * Math.pow(2, random.nextInt(120) - 60);
            BigDecimal middle = new BigDecimal(value)
                    .add(new BigDecimal(Math.nextUp(value)))
                    .divide(BigDecimal.TWO);
            assertSame(middle.toPlainString());
            assertSame(middle.toString());
            String digits = middle.unscaledValue().toString();
            String start = digits.substring(0, Math.min(digits.length(), 15 + random.nextInt(8)));
            assertSame(start + "e" + (digits.length() - start.length() - middle.scale()));
        }
    }

    @Test
    void digitsInAnyNumber() {
        Random random = new Random(4);
        for (int i = 0; i < ROUNDS / 3; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
            for (int digit = random.nextInt(30); digit >= 0; digit--) {
                text.append((char) ('0' + (random.nextInt(3) == 0 ? 0 : random.nextInt(10))));
            }
            text.insert(text.length() - random.nextInt(text.length()), ".");
            if (text.charAt(0) == '.' && text.length() > 1 && text.charAt(1) == '-') {
                text.delete(0, 2);
            }
            text.append(random.nextBoolean() ? "" : "E" + (random.nextInt(90) - 45));
            assertSame(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "+0.",
                ".5",
                "-.5e-3",
                "1e0",
                "1E+22",
                "1e23",
                "9007199254740993",
                "9007199254740992.5",
                "18446744073709551615",
                "18446744073709551616",
                "1e-400",
                "4.9e-324",
                "2.2250738585072012e-308",
                "1.7976931348623157e308",
                "0e99999999999",
                "000000000000000000000000000001",
                "0.00000000000000000000000000001",
                "123456789012345678901234567890",
                "1.00000000000000000000000000000000000001",
                "1e-40",
                "1e40",
                "1e-41"
            })
    void edges(String text) {
        assertSame(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+",
                ".",
                "-.",
                "e5",
                ".e5",
                "1e",
                "1e+",
                "1e5.",
                "1.2.3",
                "--1",
                "1 ",
                " 1",
                "1f",
                "1d",
                "0x10",
                "NaN",
                "Infinity",
                "1e309",
                "-1e309",
                "1e99999999999",
                "1,5",
                "1_0",
                "\u0661",
                "1\u0000"
            })
    void whatIsNoNumber(String text) {
        assertThrows(NumberFormatException.class, () -> DecimalNumber.parse(text));
    }

    @Test
    void longWholeNumbersAreNotQuoted() {
        String text = "1".repeat(100_000);
        NumberFormatException refusal = assertThrows(NumberFormatException.class, () -> WholeNumber.parseInt(text));
        assertEquals("too long", refusal.getMessage());
        assertEquals(-12, WholeNumber.parseInt("-012"));
        assertEquals(1L << 40, WholeNumber.parseLong("1099511627776"));
    }

    private static void assertSame(String text) {
        assertEquals(
                Double.doubleToRawLongBits(Double.parseDouble(text)),
                Double.doubleToRawLongBits(DecimalNumber.parse(text)),
                text);
    }
}
