package org.mingjian.publicity.record;

import java.util.function.Function;

/** 可脱敏字段: the texts that redaction reads. Agency, numbers, legal basis, type, result and date are never hidden. */
public enum RecordField {
    /** 标题. */
    TITLE("title", "标题", PublicFacts::title),
    /** 当事人. */
    PARTY_NAME("partyName", "当事人", facts -> facts.party().name()),
    /** 查明的事实. */
    FACTS("facts", "查明的事实", PublicFacts::facts),
    /** 证据. */
    EVIDENCE("evidence", "证据", PublicFacts::evidence),
    /** 裁量理由. */
    DISCRETION("discretion", "裁量理由", PublicFacts::discretion),
    /** 决定. */
    DECISION("decision", "决定", PublicFacts::decision),
    /** 救济途径. */
    REMEDIES("remedies", "救济途径", PublicFacts::remedies);

    private final String word;
    private final String label;
    private final Function<PublicFacts, String> text;

    RecordField(String word, String label, Function<PublicFacts, String> text) {
        this.word = word;
        this.label = label;
        this.text = text;
    }

    /** The stable word. */
    public String word() {
        return word;
    }

    /** The Chinese label. */
    public String label() {
        return label;
    }

    /** The original text. */
    public String of(PublicFacts facts) {
        return text.apply(facts);
    }
}
