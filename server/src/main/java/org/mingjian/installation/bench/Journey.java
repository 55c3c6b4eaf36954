package org.mingjian.installation.bench;

import java.io.IOException;
import java.time.Clock;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ActKind;
import org.mingjian.installation.bench.DeskClient.Answer;
import org.mingjian.installation.bench.OrdinaryCase.Step;

/** One clerk's days: case after case, act after act, until the server fails; then on from where the server stands. */
final class Journey {

    private final InventedBureau bureau;
    private final AtomicInteger serials;
    private final Clock clock;
    private final Queue<Acknowledged> acknowledged;
    private final Queue<String> faults;
    private OrdinaryCase script;
    private @Nullable UUID caseId;
    private int version;

    Journey(
            InventedBureau bureau,
            AtomicInteger serials,
            Clock clock,
            Queue<Acknowledged> acknowledged,
            Queue<String> faults) {
        this.bureau = bureau;
        this.serials = serials;
        this.clock = clock;
        this.acknowledged = acknowledged;
        this.faults = faults;
        this.script = new OrdinaryCase(bureau, serials.incrementAndGet());
    }

    /** Acts until asked to stop, or until an answer does not come: whether that act was done is then not known. */
    void travel(DeskClient desk, BooleanSupplier stop) throws InterruptedException {
        try {
            resume(desk);
            while (!stop.getAsBoolean() && step(desk)) {
                if (version == script.steps().size()) {
                    begin();
                }
            }
        } catch (IOException unanswered) {
            // The server was killed under the request; the next travel asks where the case stands.
            return;
        }
    }

    private void begin() {
        script = new OrdinaryCase(bureau, serials.incrementAndGet());
        caseId = null;
        version = 0;
    }

    private void resume(DeskClient desk) throws IOException, InterruptedException {
        if (caseId == null) {
            // Registering may have happened without an answer: that lead stays where it is.
            begin();
            return;
        }
        Answer answer = desk.get("/api/casework/cases/" + caseId, bureau.username(Seat.LEAD));
        if (answer.unknown()) {
            throw new IOException("no answer yet");
        }
        if (!answer.done()) {
            faults.add("case " + caseId + " is gone: " + answer.status());
            begin();
            return;
        }
        version = answer.body().path("version").asInt();
        if (version == script.steps().size()) {
            begin();
        }
    }

    private boolean step(DeskClient desk) throws IOException, InterruptedException {
        Step step = script.steps().get(version);
        Act act = step.act().apply(clock.instant());
        String word = ActKind.of(act).word();
        String path = caseId == null ? "/api/casework/leads" : "/api/casework/cases/" + caseId + "/acts/" + word;
        Answer answer = desk.post(path, bureau.username(step.seat()), act, version);
        if (answer.done()) {
            accept(word, answer);
            return true;
        }
        if (!answer.unknown()) {
            faults.add(word + " refused at version " + version + ": " + answer.status() + " " + answer.body());
        }
        return false;
    }

    private void accept(String word, Answer answer) {
        UUID id = UUID.fromString(answer.body().at("/case/id").asString());
        caseId = id;
        version = answer.body().at("/case/version").asInt();
        acknowledged.add(new Acknowledged(
                id,
                bureau.username(Seat.LEAD),
                word,
                UUID.fromString(answer.body().path("entryId").asString()),
                answer.body().path("index").asLong()));
    }
}
