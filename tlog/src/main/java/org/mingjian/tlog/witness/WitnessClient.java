package org.mingjian.tlog.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.ConsistencyProof;
import org.mingjian.tlog.Malformed;
import org.mingjian.tlog.note.Cosignature;
import org.mingjian.tlog.note.CosignerKey;
import org.mingjian.tlog.note.SignedNote;

/** Asks one witness to cosign the checkpoints of one log (C2SP tlog-witness, "add-checkpoint"). */
public final class WitnessClient {

    private static final int MOST_TRIES = 3;

    private final HttpClient http;
    private final URI address;
    private final List<CosignerKey> keys;
    private final Duration patience;
    private final AtomicLong knownSize = new AtomicLong();

    /**
     * A client.
     *
     * @param http should follow no redirects
     * @param prefix the witness' submission prefix
     * @param keys the witness' keys
     * @param patience how long one request may take with everything that belongs to it
     */
    public WitnessClient(HttpClient http, URI prefix, Collection<CosignerKey> keys, Duration patience) {
        this.http = http;
        this.address = URI.create(prefix.toString().replaceAll("/+$", "") + "/add-checkpoint");
        this.keys = List.copyOf(keys);
        this.patience = patience;
    }

    /** Where the proof from an earlier size to the checkpoint comes from. */
    @FunctionalInterface
    public interface Proofs {

        /** The proof from that size. */
        ConsistencyProof from(long oldSize) throws IOException;
    }

    /**
     * The witness' verified cosignatures, at least one.
     *
     * @throws WitnessRefusal when the witness answers that it does not cosign, or that it knows a larger tree
     * @throws IOException when it cannot be reached, takes too long, or answers nonsense
     */
    public List<Cosignature> addCheckpoint(SignedNote checkpoint, Proofs proofs)
            throws IOException, InterruptedException {
        long size = Checkpoint.parse(checkpoint.text()).size();
        knownSize.accumulateAndGet(size, Math::min);
        Answer answer = ask(checkpoint, proofs);
        for (int tries = 1; answer.status() == Answer.CONFLICT && tries < MOST_TRIES; tries++) {
            long told = told(answer);
            if (told > size) {
                throw new WitnessRefusal(answer);
            }
            knownSize.set(told);
            answer = ask(checkpoint, proofs);
        }
        if (answer.status() != Answer.COSIGNED) {
            throw new WitnessRefusal(answer);
        }
        List<Cosignature> good = accept(answer, checkpoint);
        knownSize.set(size);
        return good;
    }

    private List<Cosignature> accept(Answer answer, SignedNote checkpoint) throws IOException {
        try {
            List<Cosignature> good = answer.cosignatures(checkpoint, keys);
            if (!good.isEmpty()) {
                return good;
            }
        } catch (Malformed e) {
            throw new IOException(address + " answers with a cosignature that is not good", e);
        }
        throw new IOException(address + " answers without a cosignature of its known keys");
    }

    private long told(Answer conflict) throws IOException {
        try {
            return conflict.knownSize();
        } catch (Malformed e) {
            throw new IOException(address + " does not tell the size that it knows", e);
        }
    }

    private Answer ask(SignedNote checkpoint, Proofs proofs) throws IOException, InterruptedException {
        String body = new AddCheckpoint(proofs.from(knownSize.get()), checkpoint).text();
        HttpRequest request = HttpRequest.newBuilder(address)
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<byte[]> response =
                await(http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), Answer.LONGEST)));
        return new Answer(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
    }

    /** Not by the request's own limit, which ends with the headers: a body may trickle in for ever. */
    private <T> T await(CompletableFuture<T> response) throws IOException, InterruptedException {
        try {
            return response.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException(address + " takes longer than " + patience, e);
        } catch (ExecutionException e) {
            throw new IOException(address + " cannot be asked: " + e.getCause(), e);
        } finally {
            response.cancel(true);
        }
    }
}
