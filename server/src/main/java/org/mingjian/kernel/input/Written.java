package org.mingjian.kernel.input;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** A value that is written as a JSON string and as nothing else. */
final class Written<T> extends StdScalarDeserializer<T> {

    private final transient Reading<T> reading;

    Written(Class<T> type, Reading<T> reading) {
        super(type);
        this.reading = reading;
    }

    /** Makes the value of what was sent. */
    interface Reading<T> {
        @Nullable
        T of(String sent, Faulty faulty);
    }

    /** Refuses the value with a reason. */
    interface Faulty {
        <R> R with(String reason);
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return context.reportInputMismatch(handledType(), "not a string");
        }
        return reading.of(parser.getString(), new Faulty() {
            @Override
            public <R> R with(String reason) {
                throw new UnfitValue(parser, handledType(), reason);
            }
        });
    }
}
