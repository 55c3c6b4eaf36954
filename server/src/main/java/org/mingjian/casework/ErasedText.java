package org.mingjian.casework;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An act's content without anything that a person typed: names, numbers, addresses, accounts of facts. Days, amounts,
 * choices and references stay, for the case's stage and deadlines follow from them.
 */
final class ErasedText {

    /** What stands in the place of every text. */
    static final String MARK = "(已依法删除)";

    private static final Pattern NOT_PERSONAL = Pattern.compile(
            "|[A-Z][A-Z_]*" // a choice
                    + "|\\d{4}-\\d{2}-\\d{2}(T[0-9:.]+(Z|[+-]\\d{2}:\\d{2})?)?" // a day, an instant
                    + "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"); // a reference

    private ErasedText() {}

    static JsonNode of(JsonNode content) {
        if (content.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            content.properties().forEach(field -> object.set(field.getKey(), of(field.getValue())));
            return object;
        }
        if (content.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            content.valueStream().forEach(element -> array.add(of(element)));
            return array;
        }
        boolean text =
                content.isString() && !NOT_PERSONAL.matcher(content.asString()).matches();
        return text ? JsonNodeFactory.instance.stringNode(MARK) : content;
    }
}
