package org.mingjian.publicity.intake;

/**
 * What is missing in a file, or contradicts itself.
 *
 * @param code the stable code
 * @param sentence a Chinese sentence
 */
public record Problem(ProblemCode code, String sentence) {

    /** As in the JSON output: code, colon, sentence. */
    @Override
    public String toString() {
        return code.slug() + ": " + sentence;
    }
}
