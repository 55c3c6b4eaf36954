package org.mingjian.installation.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.casework.ActIntegrity;
import org.mingjian.casework.EvidenceIntegrity;
import org.mingjian.documents.DocumentIntegrity;
import org.mingjian.installation.command.Finding.Grade;
import org.mingjian.publicity.PublicationCheck;
import org.mingjian.publicity.RecordedHashes;
import org.mingjian.publicity.StaticCopyCheck;
import org.mingjian.publicity.page.PublishedPages;
import org.mingjian.recording.RecordCheck;
import org.mingjian.recording.Timeline;
import org.mingjian.recording.check.Integrity;
import org.mingjian.recording.check.SelfCheck;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an installation keeps for others: the record, papers, evidence and public pages, each as it was made. */
final class KeptThings {

    private static final String REMEDY = "Keep everything as it is and restore from a backup.";
    private static final String COPY_REMEDY =
            "Keep the file for the inquiry, delete it, and restore the copy from the public page.";

    private final JdbcClient jdbc;
    private final Path data;

    KeptThings(JdbcClient jdbc, Path data) {
        this.jdbc = jdbc;
        this.data = data;
    }

    List<Finding> findings() {
        var pages = new PublishedPages(jdbc);
        var timeline = new Timeline(jdbc);
        var publication = new PublicationCheck(pages, new RecordedHashes(timeline), timeline, data);
        var findings = new ArrayList<Finding>();
        findings.addAll(of(
                "the record is whole: database, log and signatures agree",
                "record damaged: ",
                new RecordCheck(jdbc, data).verify(),
                REMEDY));
        findings.addAll(
                of("every paper is what was issued", "paper damaged: ", new DocumentIntegrity(jdbc).verify(), REMEDY));
        findings.addAll(of("every act is what was recorded", "act damaged: ", new ActIntegrity(jdbc).verify(), REMEDY));
        findings.addAll(of(
                "every evidence file is what was received",
                "evidence damaged: ",
                new EvidenceIntegrity(jdbc, data).verify(),
                REMEDY));
        findings.addAll(of(
                "every public page is what was recorded", "public page damaged: ", told(publication.stored()), REMEDY));
        findings.addAll(of(
                "every page that was released is there",
                "public page missing: ",
                told(publication.released()),
                REMEDY));
        findings.addAll(of(
                "the static copy equals the public pages",
                "static copy damaged: ",
                told(new StaticCopyCheck(pages, data)),
                COPY_REMEDY));
        return findings;
    }

    private static List<String> told(SelfCheck check) {
        return Integrity.all(check).stream().map(Object::toString).toList();
    }

    private static List<Finding> of(String well, String damaged, List<String> faults, String remedy) {
        return faults.isEmpty()
                ? List.of(Finding.ok(well))
                : faults.stream()
                        .map(fault -> new Finding(Grade.FAULT, damaged + fault, remedy))
                        .toList();
    }
}
