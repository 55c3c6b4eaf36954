package org.mingjian.publicity.release;

/** The Chinese names of what is scanned before release. */
final class ArtefactNames {

    private ArtefactNames() {}

    static String of(String artefact) {
        return switch (artefact) {
            case "page" -> "网页";
            case "json" -> "开放数据";
            case "title" -> "标题";
            case "slug" -> "网址";
            case "feed" -> "订阅";
            case "search" -> "检索内容";
            case "tombstone" -> "撤下说明";
            default -> artefact;
        };
    }
}
