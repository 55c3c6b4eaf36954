package org.mingjian.recording.erasure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.problem.Provision;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.recording.Entry;
import org.mingjian.recording.Entry.Attachment;
import org.mingjian.recording.RecordActor;
import org.mingjian.recording.RecordScope;
import org.mingjian.recording.Recorder;
import org.mingjian.recording.erasure.ErasureChoices.Choice;
import org.mingjian.recording.erasure.ErasureRequest.Order;
import org.mingjian.recording.erasure.ErasureRows.Target;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * 依法删除 (个人信息保护法 第四十七条): one person asks, naming the order; another approves. Approving writes the entry that
 * names what is erased and by which order, and removes content, salt and copies, in one transaction.
 */
@Component
class Erasures {

    static final Provision LAW = new Provision("个人信息保护法", "第四十七条");
    private static final String REQUEST = "recording:request";
    private static final String ERASE = "recording:erase";

    private final ErasureRows rows;
    private final List<ErasableCopies> copies;
    private final RecordScope scope;
    private final Recorder recorder;
    private final JsonMapper json;
    private final ErasureChoices choices;

    Erasures(
            ErasureRows rows,
            ErasureChoices choices,
            List<ErasableCopies> copies,
            RecordScope scope,
            Recorder recorder,
            JsonMapper json) {
        this.rows = rows;
        this.choices = choices;
        this.copies = copies;
        this.scope = scope;
        this.recorder = recorder;
        this.json = json;
    }

    List<ErasureRequest> of(RecordActor actor) {
        return rows.requests(scope.of(actor)).stream()
                .map(request -> request.called(choices.named(request.about())))
                .toList();
    }

    List<Choice> choices(String number, RecordActor actor) {
        return choices.find(number, scope.of(actor));
    }

    /** The first person. */
    @Transactional
    public UUID request(UUID entryId, Order order, RecordActor actor) {
        Target target = target(entryId, scope.of(actor));
        if (rows.waiting(entryId)) {
            throw Refused.conflict("这条记录已有待审批的删除申请");
        }
        prepare(target);
        UUID id = UUID.randomUUID();
        record(
                target,
                "requestErasure",
                Stream.of(attachment("requested", target), ordered(id, order)),
                order,
                actor,
                REQUEST);
        rows.insert(id, target, order, actor);
        return id;
    }

    /** The second person. */
    @Transactional
    public void decide(UUID requestId, boolean approved, String note, RecordActor actor) {
        ErasureRequest request = rows.request(requestId, scope.of(actor)).orElseThrow(Refused::notFound);
        if (request.approved() != null) {
            throw Refused.conflict("这份申请已经审批");
        }
        if (request.requestedBy().equals(actor.officerId())) {
            throw Refused.byLaw("TwoPersons", "申请人不能审批自己提出的删除，请由另一人审批", LAW);
        }
        Target target = target(request.entryId(), Set.of(request.agency()));
        UUID entry = approved ? erase(target, request, actor) : refuse(target, request, actor);
        try {
            rows.decide(requestId, approved, note, actor, entry);
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("这份申请已经审批");
        }
    }

    private UUID erase(Target target, ErasureRequest request, RecordActor actor) {
        ErasableCopies.Erasing erasing = prepare(target);
        Stream<Attachment> named = Stream.of(attachment("erased", target), ordered(request.id(), request.order()));
        UUID entry = record(
                target, "erase", Stream.concat(named, erasing.remainder().stream()), request.order(), actor, ERASE);
        rows.erase(target.id());
        erasing.apply();
        return entry;
    }

    private UUID refuse(Target target, ErasureRequest request, RecordActor actor) {
        return record(target, "refuseErasure", Stream.of(attachment("kept", target)), request.order(), actor, ERASE);
    }

    private Target target(UUID entryId, Set<UUID> agencies) {
        Target target = rows.target(entryId, agencies).orElseThrow(Refused::notFound);
        if (!target.open()) {
            throw Refused.conflict("这条记录的内容已经依法删除");
        }
        return target;
    }

    private ErasableCopies.Erasing prepare(Target target) {
        return copies.stream()
                .filter(one -> one.module().equals(target.module()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        ProblemType.REFUSED,
                        List.of(new Refusal("StillNeeded", "这类记录的内容仍为名录或执法记录本身所用，不能单独删除", LAW, null))))
                .prepare(target.id(), target.subject());
    }

    private UUID record(
            Target target,
            String act,
            Stream<Attachment> attachments,
            Order order,
            RecordActor actor,
            String permission) {
        return recorder.record(new Entry(
                        target.subject(),
                        "recording:" + act,
                        target.agency(),
                        actor.officerId(),
                        actor.officeFor(permission),
                        attachments.toList(),
                        json.writeValueAsString(content(order))))
                .id();
    }

    private static Map<String, String> content(Order order) {
        return Map.of(
                "ground", order.ground(),
                "order", order.number(),
                "authority", order.authority(),
                "orderedOn", String.valueOf(order.on()));
    }

    private static Attachment attachment(String kind, Target target) {
        return new Attachment(kind, target.id(), target.leafHash());
    }

    private static Attachment ordered(UUID requestId, Order order) {
        return new Attachment("order", requestId, order.sha256());
    }
}
