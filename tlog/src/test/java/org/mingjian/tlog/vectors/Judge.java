package org.mingjian.tlog.vectors;

import java.util.List;
import java.util.Optional;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.CompactTree;
import org.mingjian.tlog.ConsistencyProof;
import org.mingjian.tlog.EntryBundle;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.InclusionProof;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.TilePath;
import org.mingjian.tlog.Utf8;
import org.mingjian.tlog.note.CosignerKey;
import org.mingjian.tlog.note.NoteKey;
import org.mingjian.tlog.note.NoteSignature;
import org.mingjian.tlog.note.SignedNote;
import org.mingjian.tlog.note.Sm2Key;
import org.mingjian.tlog.note.Sm3Root;
import org.mingjian.tlog.note.Sm3Tree;
import org.mingjian.tlog.note.VerifierKey;

/** Asks the library about an input. */
final class Judge {

    private Judge() {}

    static Verdict judge(String kind, Input input) {
        try {
            return switch (kind) {
                case "leaf" -> leaf(input);
                case "root" -> root(input);
                case "inclusion" -> inclusion(input);
                case "consistency" -> consistency(input);
                case "tile-path" -> tilePath(input);
                case "entry-bundle" -> entryBundle(input);
                case "checkpoint" -> checkpoint(input);
                case "vkey" -> vkey(input);
                case "note" -> note(input);
                case "cosignature" -> cosignature(input);
                case "sm2" -> sm2(input);
                case "proof" -> ProofJudge.proof(input);
                case "witness-request" -> ProofJudge.witnessRequest(input);
                default -> throw new AssertionError("no such kind: " + kind);
            };
        } catch (Malformed e) {
            return Verdict.bad("malformed");
        }
    }

    private static Verdict leaf(Input input) {
        byte[] entry = input.bytes("entry");
        EntryBundle.encode(List.of(entry));
        return Verdict.good("hash", Hash.leaf(entry).base64());
    }

    private static Verdict root(Input input) {
        CompactTree tree = new CompactTree();
        input.byteses("entries").forEach(entry -> tree.append(Hash.leaf(entry)));
        boolean other = input.has("root") && !input.hash("root").equals(tree.root());
        return other
                ? Verdict.bad("other-root")
                : Verdict.good("root", tree.root().base64());
    }

    private static Verdict inclusion(Input input) {
        var proof = new InclusionProof(input.number("index"), input.number("size"), input.hashes("path"));
        return proof.leads(input.hash("leaf"), input.hash("root")) ? Verdict.good() : Verdict.bad("not-included");
    }

    private static Verdict consistency(Input input) {
        var proof = new ConsistencyProof(input.number("oldSize"), input.number("newSize"), input.hashes("path"));
        return proof.connects(input.hash("oldRoot"), input.hash("newRoot"))
                ? Verdict.good()
                : Verdict.bad("not-consistent");
    }

    private static Verdict tilePath(Input input) {
        TilePath path = TilePath.parse(input.text("path"));
        String level = path.level() == TilePath.ENTRIES ? "entries" : String.valueOf(path.level());
        return Verdict.good("level", level, "index", String.valueOf(path.index()), "width", path.width());
    }

    private static Verdict entryBundle(Input input) {
        List<byte[]> entries = EntryBundle.decode(input.bytes("bundle"), input.count("count"));
        return Verdict.good("entries", entries.stream().map(Vectors::base64).toList());
    }

    private static Verdict checkpoint(Input input) {
        Checkpoint read = Checkpoint.parse(Utf8.decode(input.bytes("text")));
        return Verdict.good(
                "origin", read.origin(),
                "size", String.valueOf(read.size()),
                "root", read.root().base64(),
                "extensions", read.extensions());
    }

    private static Verdict vkey(Input input) {
        VerifierKey key = VerifierKey.parse(input.text("vkey"));
        String type = switch (key) {
            case NoteKey note -> "ed25519";
            case CosignerKey cosigner -> isMlDsa(cosigner) ? "ml-dsa-44-cosigner" : "ed25519-cosigner";
            case Sm2Key sm2 -> "sm2-sm3";
        };
        return Verdict.good("name", key.name(), "type", type);
    }

    private static boolean isMlDsa(CosignerKey key) {
        return key.toString().length() > 1312;
    }

    private static Verdict note(Input input) {
        List<VerifierKey> keys =
                input.texts("keys").stream().map(VerifierKey::parse).toList();
        SignedNote note = SignedNote.parse(input.bytes("note"));
        List<NoteSignature> good = note.signaturesOf(keys);
        return good.isEmpty()
                ? Verdict.bad("not-signed")
                : Verdict.good(
                        "text", Vectors.base64(note.text()),
                        "signatures", note.signatures().size(),
                        "signed", good.stream().map(NoteSignature::name).toList());
    }

    private static Verdict cosignature(Input input) {
        CosignerKey key = CosignerKey.parse(input.text("key"));
        String text = Utf8.decode(input.bytes("text"));
        Checkpoint.parse(text);
        return key.cosignature(text, NoteSignature.parse(Utf8.decode(input.bytes("line"))))
                .map(one -> Verdict.good("time", String.valueOf(one.time().getEpochSecond())))
                .orElse(Verdict.bad("not-signed"));
    }

    private static Verdict sm2(Input input) {
        Sm2Key key = Sm2Key.parse(input.text("key"));
        String text = Utf8.decode(input.bytes("text"));
        Optional<Sm3Root> root = key.root(text, NoteSignature.parse(Utf8.decode(input.bytes("line"))));
        if (root.isEmpty()) {
            return Verdict.bad("not-signed");
        }
        Sm3Tree tree = new Sm3Tree();
        input.byteses("entries").forEach(tree::append);
        return root.get().equals(tree.root()) ? Verdict.good("root", root.get().base64()) : Verdict.bad("other-root");
    }
}
