package org.chamfer.formats.internal.text;

import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML that may come from anywhere: DOCTYPE is not read, and no entity but XML's own is resolved. */
public final class SafeXml {
    private SafeXml() {}

    /**
     * A reader at the start of a document. It fails where bytes are malformed and where markup is too long.
     *
     * @param namespaces true to resolve the prefixes of names
     * @param deepest the depth to which elements may be nested
     * @throws CharacterCodingException if the encoding is not known
     */
    // The characters come from memory: there is nothing to close.
    @SuppressWarnings("resource")
    public static XMLStreamReader open(byte[] bytes, boolean namespaces, int deepest)
            throws XMLStreamException, CharacterCodingException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, namespaces);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        factory.setProperty("jdk.xml.maxElementDepth", deepest);
        factory.setXMLReporter((_, _, _, _) -> {});
        return factory.createXMLStreamReader(new MarkupLimit(XmlText.reader(bytes)));
    }

    /** What is wrong in a document, without the place that the JDK's readers write in front. */
    public static String reason(XMLStreamException failure) {
        String message = String.valueOf(failure.getMessage());
        int start = message.indexOf("Message: ");
        return ImportSource.excerpt(start < 0 ? message : message.substring(start + "Message: ".length()));
    }
}
