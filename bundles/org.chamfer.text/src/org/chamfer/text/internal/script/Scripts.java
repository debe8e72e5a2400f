package org.chamfer.text.internal.script;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/**
 * Scripts by their ISO 15924 codes, four letters packed into an {@code int} as OpenType and HarfBuzz do, with HarfBuzz's
 * lenient reading of names.
 */
public final class Scripts {
    /** No script at all. */
    public static final int INVALID = 0;

    private static final int COMMON = tag("Zyyy");
    private static final int INHERITED = tag("Zinh");
    private static final int UNKNOWN = tag("Zzzz");

    /** The letters of a code have these bits: one capital letter, three small ones. */
    private static final int CODE_MASK = 0xE0E0E0E0;

    private static final int CODE_BITS = 0x40606060;

    /** Codes of scripts that the JDK knows. */
    private static final String CODES =
            "Adlm Aghb Ahom Arab Armi Armn Avst Bali Bamu Bass Batk Beng Bhks Bopo Brah Brai "
                    + "Bugi Buhd Cakm Cans Cari Cham Cher Chrs Copt Cpmn Cprt Cyrl Deva Diak Dogr Dsrt Dupl Egyp Elba Elym Ethi Gara "
                    + "Geor Glag Gong Gonm Goth Gran Grek Gujr Gukh Guru Hang Hani Hano Hatr Hebr Hira Hluw Hmng Hmnp Hung Ital Java "
                    + "Kali Kana Kawi Khar Khmr Khoj Kits Knda Krai Kthi Lana Laoo Latn Lepc Limb Lina Linb Lisu Lyci Lydi Mahj Maka "
                    + "Mand Mani Marc Medf Mend Merc Mero Mlym Modi Mong Mroo Mtei Mult Mymr Nagm Nand Narb Nbat Newa Nkoo Nshu Ogam "
                    + "Olck Onao Orkh Orya Osge Osma Ougr Palm Pauc Perm Phag Phli Phlp Phnx Plrd Prti Rjng Rohg Runr Samr Sarb Saur "
                    + "Sgnw Shaw Shrd Sidd Sind Sinh Sogd Sogo Sora Soyo Sund Sunu Sylo Syrc Tagb Takr Tale Talu Taml Tang Tavt "
                    + "Telu Tfng Tglg Thaa Thai Tibt Tirh Tnsa Todr Toto Tutg Ugar Vaii Vith Wara Wcho Xpeo Xsux Yezi Yiii Zanb";

    /** Scripts that are written from right to left. */
    private static final String RIGHT_TO_LEFT =
            "Adlm Arab Armi Avst Chrs Cprt Elym Gara Hatr Hebr Khar Lydi Mand Mani Mend "
                    + "Merc Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Thaa Yezi";

    private Scripts() {}

    /** The script that a name stands for, {@link #INVALID} if the name is empty. */
    public static int ofName(String name) {
        if (name.isEmpty()) {
            return INVALID;
        }
        int tag = 0;
        for (int i = 0; i < 4; i++) {
            int letter = i < name.length() ? name.charAt(i) & 0xFF : ' ';
            tag = tag << 8 | letter;
        }
        // One capital letter and three small ones, whatever was written.
        tag = tag & 0xDFDFDFDF | 0x00202020;
        return switch (code(tag)) {
            case "Qaai" -> INHERITED;
            case "Qaac" -> tag("Copt");
            case "Aran" -> tag("Arab");
            case "Cyrs" -> tag("Cyrl");
            case "Geok" -> tag("Geor");
            case "Hans", "Hant" -> tag("Hani");
            case "Jamo" -> tag("Hang");
            case "Latf", "Latg" -> tag("Latn");
            case "Syre", "Syrj", "Syrn" -> tag("Syrc");
            default -> (tag & CODE_MASK) == CODE_BITS ? tag : UNKNOWN;
        };
    }

    /**
     * The script of a text: that of all its letters. Unknown if it has letters of several scripts, {@link #INVALID} if it
     * has none.
     */
    public static int ofText(String text) {
        UnicodeScript found = null;
        int end = text.indexOf(0) < 0 ? text.length() : text.indexOf(0);
        for (int i = 0; i < end; ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            UnicodeScript script = UnicodeScript.of(codePoint);
            if (script == UnicodeScript.COMMON
                    || script == UnicodeScript.INHERITED
                    || script == UnicodeScript.UNKNOWN
                    || script == found) {
                continue;
            }
            if (found != null) {
                return UNKNOWN;
            }
            found = script;
        }
        if (found == null) {
            return INVALID;
        }
        return found == UnicodeScript.LATIN ? tag("Latn") : Codes.BY_SCRIPT.getOrDefault(found, UNKNOWN);
    }

    /** True unless the script is common to many, unknown or none. */
    public static boolean isSpecific(int tag) {
        return tag != INVALID && tag != COMMON && tag != INHERITED && tag != UNKNOWN;
    }

    /** The direction in which a script is written in lines. */
    public static Direction direction(int tag) {
        return isSpecific(tag) && RIGHT_TO_LEFT.contains(code(tag)) ? Direction.RTL : Direction.LTR;
    }

    /** The four letters. */
    public static String code(int tag) {
        char[] letters = {
            (char) (tag >>> 24), (char) (tag >>> 16 & 0xFF), (char) (tag >>> 8 & 0xFF), (char) (tag & 0xFF)
        };
        return new String(letters);
    }

    private static int tag(String code) {
        return code.charAt(0) << 24 | code.charAt(1) << 16 | code.charAt(2) << 8 | code.charAt(3);
    }

    /** Made when first needed: most texts are Latin. */
    private static final class Codes {
        static final Map<UnicodeScript, Integer> BY_SCRIPT = new EnumMap<>(UnicodeScript.class);

        static {
            for (String code : CODES.split(" ")) {
                try {
                    BY_SCRIPT.put(UnicodeScript.forName(code), tag(code));
                } catch (IllegalArgumentException e) {
                    // A script that is younger than this JDK, so that no character has it.
                    continue;
                }
            }
        }
    }
}
