package org.mingjian.agency;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of records as named parameters, and arrays of text. */
final class Rows {

    private Rows() {}

    static Map<String, @Nullable Object> of(Agency agency) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", agency.id());
        values.put("parentId", agency.parentId());
        values.put("name", agency.name());
        values.put("creditCode", agency.creditCode());
        values.put("kind", agency.kind().name());
        values.put("region", agency.region());
        values.put("regionName", agency.regionName());
        values.put("address", agency.address());
        values.put("phone", agency.phone());
        values.put("documentWord", agency.documentWord());
        values.put("reconsiderationAgency", agency.remedies().reconsiderationAgency());
        values.put("court", agency.remedies().court());
        values.put("bank", agency.collectingBank().name());
        values.put("bankAddress", agency.collectingBank().address());
        return values;
    }

    static Map<String, @Nullable Object> of(Matter matter) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", matter.id());
        values.put("agency", matter.agencyId());
        values.put("name", matter.name());
        values.put("category", matter.category());
        values.put("kind", matter.kind().name());
        values.put("brokenTitle", matter.broken().title());
        values.put("brokenArticle", matter.broken().article());
        values.put("brokenText", matter.broken().text());
        values.put("penaltyTitle", matter.penalty().title());
        values.put("penaltyArticle", matter.penalty().article());
        values.put("penaltyText", matter.penalty().text());
        values.put("penaltyKinds", array(matter.penaltyKinds()));
        values.put("documentWord", matter.documentWord());
        return values;
    }

    /** A list as a value for a column of type {@code text[]}. */
    static String[] array(List<String> list) {
        return list.toArray(String[]::new);
    }

    /** A column of type {@code text[]}. */
    static List<String> list(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
