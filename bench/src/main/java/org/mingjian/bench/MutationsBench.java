package org.mingjian.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.Random;
import java.util.stream.LongStream;
import org.mingjian.tlog.files.LogCheck;
import org.mingjian.tlog.note.NoteSigner;

/**
 * Does every kind of harm to a stored log and counts what the check says. One mutation in a hundred is checked by
 * hashing everything; for the others bundles that were not touched, and whose tile was not touched, are not hashed again:
 * everything else is, tiles above level 0 all, the list of files whole. The complete checks also compare with every older
 * checkpoint, the others with the newest.
 */
final class MutationsBench implements BenchMain.Bench {

    @Override
    public boolean run(Options options, PrintStream out) throws Exception {
        long mutations = options.number("mutations", 100_000);
        long clean = options.number("clean", 1_000);
        long leaves = options.number("leaves", 352_000);
        long seed = options.number("seed", 1);
        NoteSigner signer = NoteSigner.generate("bench.example/mutations", new SecureRandom());
        BaseLog base = BaseLog.grown(signer, new Random(seed), leaves / 3, leaves - 3_000, leaves - 300, leaves);
        Campaign campaign = new Campaign(base, seed);
        campaign.run(mutations, new Progress("mutations", mutations));
        long alarms = falseAlarms(signer, clean, seed, new Progress("clean logs", clean));
        out.println(Row.HEADING);
        out.println(new Row("T5_mutations_detected_of_" + mutations, campaign.detected(), (double) mutations, "=1"));
        out.println(new Row("T5_first_damage_named_right", campaign.namedRight(), (double) mutations, "=1"));
        out.println(new Row("T5_checked_by_hashing_everything", campaign.complete(), null, "-"));
        out.println(new Row("T5_hung", campaign.hung(), null, "0"));
        out.println(new Row("T5_crashed", campaign.crashed(), null, "0"));
        out.println(new Row("T5_false_alarms_of_" + clean, alarms, null, "0"));
        campaign.byKind().forEach((kind, counts) -> out.println("# " + kind + " " + counts));
        campaign.failures().forEach(failure -> out.println("# " + failure));
        return campaign.detected() == mutations && campaign.namedRight() == mutations && alarms == 0;
    }

    /** Whole logs of all small sizes and histories that the check finds damaged. */
    static long falseAlarms(NoteSigner signer, long count, long seed, Progress progress) throws IOException {
        long alarms = 0;
        for (long i = 0; i < count; i++) {
            Random random = new Random(seed * 1_000_003 + i);
            long[] sizes = LongStream.generate(() -> 1 + random.nextInt(2_000))
                    .limit(1 + random.nextInt(6))
                    .sorted()
                    .distinct()
                    .toArray();
            BaseLog log = BaseLog.grown(signer, random, sizes);
            Mutation none = new Mutation("NONE", log, java.util.Map.of(), java.util.Set.of());
            LogCheck.Verdict verdict =
                    new LogCheck(none, signer.key()).knowing(log.notes()).run();
            alarms += verdict.damage() == null ? 0 : 1;
            progress.step();
        }
        return alarms;
    }
}
