package org.mingjian.tlog.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.tlog.Malformed;

/** The example of the Go package golang.org/x/mod/sumdb/note, and what must not pass. */
@Tag("G1")
class NoteTests {

    private static final String PUBLIC = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String PRIVATE =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String TEXT = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n";
    private static final String NOTE = TEXT
            + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    @Test
    void thePublishedNoteIsSignedByThePublishedKey() {
        assertThat(SignedNote.parse(NOTE).signedBy(NoteKey.parse(PUBLIC))).isTrue();
        assertThat(NoteKey.parse(PUBLIC)).hasToString(PUBLIC);
    }

    @Test
    void thePublishedPrivateKeyMakesThePublishedNote() {
        NoteSigner signer = NoteSigner.parse(PRIVATE);
        assertThat(signer.key()).hasToString(PUBLIC);
        assertThat(signer.sign(TEXT).format()).isEqualTo(NOTE);
        assertThat(signer.privateText()).isEqualTo(PRIVATE);
    }

    @Test
    void anotherTextIsNotSigned() {
        SignedNote forged = SignedNote.parse(NOTE.replace("problem is", "problem was"));
        assertThat(forged.signedBy(NoteKey.parse(PUBLIC))).isFalse();
    }

    @Test
    void twoSignaturesOfOneKeyOfWhichOneIsBadSpoilTheNote() {
        String bad = NOTE + NOTE.substring(NOTE.indexOf('\u2014')).replace("9UG", "9UH");
        assertThat(SignedNote.parse(bad).signedBy(NoteKey.parse(PUBLIC))).isFalse();
    }

    @Test
    void aSignatureOfAnUnknownKeyIsPassedOver() {
        String more = NOTE
                + "\u2014 EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";
        assertThat(SignedNote.parse(more).signedBy(NoteKey.parse(PUBLIC))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\nno dash\n",
                "text\n\n\u2014 name\n",
                "text\n\n\u2014 name AAAA\n",
                "text\n\n\u2014 name x08go/ZJ",
                "text\r\n\n\u2014 name x08go/ZJkuBS\n",
                "text\n\n\u2014 na+me x08go/ZJkuBS\n"
            })
    void aMalformedNoteIsRefused(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PeterNeumann",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNewmann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+AhpQ2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T"
            })
    void aMalformedKeyIsRefused(String vkey) {
        assertThatThrownBy(() -> NoteKey.parse(vkey)).isInstanceOf(Malformed.class);
    }
}
