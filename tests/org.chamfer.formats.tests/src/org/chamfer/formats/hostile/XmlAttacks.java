package org.chamfer.formats.hostile;

/** What XML can be misused for. */
final class XmlAttacks {
    private XmlAttacks() {}

    /** Declares the entity {@code x} to be another file. */
    static String external(String address) {
        return "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + address + "\"><!ENTITY % y SYSTEM \"" + address + "\"> %y;]>";
    }

    /** Declares entities from {@code z0} to {@code z9}, each ten times the one before. */
    static String laughs() {
        StringBuilder text = new StringBuilder("<!DOCTYPE a [<!ENTITY z0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            String before = "&z" + (i - 1) + ";";
            text.append("<!ENTITY z")
                    .append(i)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        return text.append("]>").toString();
    }
}
