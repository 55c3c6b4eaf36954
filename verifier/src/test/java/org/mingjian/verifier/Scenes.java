package org.mingjian.verifier;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjian.tlog.Hash;

/** The log of the vectors and what people hold of it: pages, papers, receipts. */
class Scenes {

    static final int SMALL = 20;
    static final int SIZE = 270;
    static final int LATER = 300;

    static final int FILED = 2;
    static final int PAPER = 4;
    static final int OTHER = 7;
    static final int RELEASED = 9;
    static final int WITHDRAWN = 12;
    static final int CLOSED = 15;
    static final int ERASED = 265;

    static final String RECORD = World.id(501);
    static final String DOCUMENT = World.id(502);
    static final String CASE = "case:" + World.id(503);
    static final String PAGE = "<!doctype html><html lang=\"zh-CN\"><title>行政处罚决定</title><p>罚款人民币壹万元整</p></html>\n";
    static final String PDF = "%PDF-1.7 invented, 处罚决定书\n";
    static final String ORDER = "{\"document\":\"盘山县撤〔2026〕3号\",\"effectiveOn\":\"2026-11-20\",\"ground\":\"REVOKED\","
            + "\"reason\":\"原处罚决定被依法撤销\"}";
    static final String TOMBSTONE = "<!doctype html><html lang=\"zh-CN\"><h1>这条公示信息已撤下</h1><p>盘山县撤〔2026〕3号</p><code>"
            + sha256(PAGE) + "</code></html>\n";

    final Path directory;
    final World world;
    final World fork;
    final List<Vector> vectors = new ArrayList<>();

    Scenes(Path directory) {
        this.directory = directory;
        world = new World(directory.resolve("world"));
        String record = "publicRecord:" + RECORD;
        world.act(FILED, CASE, "casework:fileCase", "{\"party\":\"盘山某某网吧\"}");
        world.act(PAPER, CASE, "casework:decide", "{}", "document:PENALTY_DECISION", DOCUMENT, sha256(PDF));
        world.act(OTHER, record, "publicity:clear", "{}");
        world.act(RELEASED, record, "publicity:release", "{}", "page", RECORD, sha256(PAGE));
        world.act(WITHDRAWN, record, "publicity:withdraw", ORDER, "withdrawnPage", RECORD, sha256(PAGE));
        world.act(CLOSED, CASE, "casework:close", "{}");
        String erasure = "{\"document\":\"盘山县删〔2026〕1号\"}";
        world.act(ERASED, "entry:" + World.id(FILED), "recording:erase", erasure, erased(FILED));
        world.fill(SIZE);
        world.act(SIZE + 10, CASE, "casework:reopen", "{}");
        world.fill(LATER);
        fork = world.rewritten(directory.resolve("fork"), OTHER, "{\"n\":\"another\"}");
    }

    String[] erased(int index) {
        return new String[] {"erased", World.id(index), world.leaf(index).hex()};
    }

    static String sha256(String text) {
        return Hash.plain(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    Vector add(String name, String desc) {
        Vector vector = new Vector(name, desc);
        vectors.add(vector);
        return vector;
    }

    String receipt(int index) {
        return Emit.json(world.receipt(index, SIZE));
    }

    String receipt(int index, String field, Object value) {
        Map<String, Object> receipt = world.receipt(index, SIZE);
        receipt.put(field, value);
        return Emit.json(receipt);
    }

    String opened(int index) {
        return receipt(index, "opening", world.opening(index));
    }

    /** A receipt with something in its proof replaced. */
    String bent(int index, String part, String by) {
        String proof = world.proof(index, SIZE).text();
        if (!proof.contains(part)) {
            throw new IllegalArgumentException("nothing to bend: " + part);
        }
        return receipt(index, "proof", proof.replace(part, by));
    }

    static byte[] flip(byte[] bytes, int position) {
        byte[] flipped = bytes.clone();
        flipped[position] ^= 1;
        return flipped;
    }
}
