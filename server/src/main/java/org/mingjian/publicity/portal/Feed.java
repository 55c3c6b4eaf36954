package org.mingjian.publicity.portal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mingjian.publicity.page.Tombstone;

/** The newest records as an Atom feed (RFC 4287) with deleted entries (RFC 6721), and the map of the site. */
final class Feed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String DELETED = "http://purl.org/atompub/tombstones/1.0";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Feed() {}

    private interface Writing {
        void to(XMLStreamWriter xml) throws XMLStreamException;
    }

    static byte[] of(Addresses addresses, List<ListedRecord> records, List<Tombstone> tombstones) {
        return document(xml -> {
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeNamespace("at", DELETED);
            text(xml, "title", addresses.siteName());
            text(xml, "id", addresses.of("/feed.xml"));
            text(xml, "updated", newest(records, tombstones).toString());
            link(xml, "self", addresses.of("/feed.xml"));
            link(xml, "alternate", addresses.of("/records"));
            for (ListedRecord record : records) {
                entry(xml, addresses, record);
            }
            for (Tombstone tombstone : tombstones) {
                deleted(xml, addresses, tombstone);
            }
            xml.writeEndElement();
        });
    }

    static byte[] sitemap(Addresses addresses, List<ListedRecord> records, List<String> further) {
        return document(xml -> {
            xml.setDefaultNamespace(SITEMAP);
            xml.writeStartElement(SITEMAP, "urlset");
            xml.writeDefaultNamespace(SITEMAP);
            for (String path : List.of("/", "/records", "/officers", "/verify")) {
                url(xml, addresses.of(path), "");
            }
            for (String path : further) {
                url(xml, addresses.of(path), "");
            }
            for (ListedRecord record : records) {
                url(
                        xml,
                        addresses.of("/records/" + record.slug()),
                        second(record.publishedAt()).toString());
            }
            xml.writeEndElement();
        });
    }

    private static void entry(XMLStreamWriter xml, Addresses addresses, ListedRecord record) throws XMLStreamException {
        String page = addresses.of("/records/" + record.slug());
        String published = second(record.publishedAt()).toString();
        xml.writeStartElement(ATOM, "entry");
        text(xml, "title", record.title());
        text(xml, "id", page);
        link(xml, "alternate", page);
        text(xml, "published", published);
        text(xml, "updated", published);
        xml.writeStartElement(ATOM, "author");
        text(xml, "name", record.agencyName());
        xml.writeEndElement();
        text(xml, "summary", record.summary());
        xml.writeEndElement();
    }

    private static void deleted(XMLStreamWriter xml, Addresses addresses, Tombstone tombstone)
            throws XMLStreamException {
        xml.writeStartElement("at", "deleted-entry", DELETED);
        xml.writeAttribute("ref", addresses.of("/records/" + tombstone.slug()));
        xml.writeAttribute("when", second(tombstone.withdrawnAt()).toString());
        xml.writeStartElement("at", "comment", DELETED);
        xml.writeCharacters(tombstone.ground().title() + "，" + tombstone.document());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void url(XMLStreamWriter xml, String address, String modified) throws XMLStreamException {
        xml.writeStartElement(SITEMAP, "url");
        xml.writeStartElement(SITEMAP, "loc");
        xml.writeCharacters(address);
        xml.writeEndElement();
        if (!modified.isEmpty()) {
            xml.writeStartElement(SITEMAP, "lastmod");
            xml.writeCharacters(modified);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, element);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    /** XML has no room for control characters. */
    private static String allowed(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }

    private static Instant newest(List<ListedRecord> records, List<Tombstone> tombstones) {
        return second(Stream.concat(
                        records.stream().map(ListedRecord::publishedAt),
                        tombstones.stream().map(Tombstone::withdrawnAt))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH));
    }

    private static Instant second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }

    private static byte[] document(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writing.to(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write XML to memory", e);
        }
        return bytes.toByteArray();
    }
}
