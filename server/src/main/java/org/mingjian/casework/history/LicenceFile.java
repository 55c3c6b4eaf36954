package org.mingjian.casework.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.LicenceMatter;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ApplicationAct.AcceptApplication;
import org.mingjian.casework.act.ApplicationAct.DeemAccepted;
import org.mingjian.casework.act.ApplicationAct.Examine;
import org.mingjian.casework.act.ApplicationAct.ExcludeTime;
import org.mingjian.casework.act.ApplicationAct.Material;
import org.mingjian.casework.act.ApplicationAct.Missing;
import org.mingjian.casework.act.ApplicationAct.ReceiveApplication;
import org.mingjian.casework.act.ApplicationAct.ResumeTime;
import org.mingjian.casework.act.ApplicationAct.SupplyMaterials;
import org.mingjian.casework.act.ApplicationAct.TellMissing;
import org.mingjian.casework.act.LicenceAct.DeemRenewed;
import org.mingjian.casework.act.LicenceAct.GrantLicence;
import org.mingjian.casework.act.LicenceAct.RenewLicence;
import org.mingjian.kernel.calendar.Suspension;
import org.mingjian.kernel.calendar.WorkingCalendar;

/** 许可案卷: what the acts of a licence case say together. */
public record LicenceFile(CaseHistory history) {

    /** The application. */
    public ReceiveApplication received() {
        return history.all(ReceiveApplication.class).getFirst();
    }

    /** The day on which the latest materials came in: the agency's five days run from it. */
    public LocalDate materialsOn() {
        return history.last(SupplyMaterials.class)
                .map(done -> done.act().suppliedOn())
                .orElseGet(() -> received().receivedOn());
    }

    /** The listed materials that are not there: never handed in, or to be put right and not handed in since. */
    public List<String> lacking(LicenceMatter matter) {
        Set<String> given = new LinkedHashSet<>();
        for (DoneAct done : history.acts()) {
            switch (done.act()) {
                case ReceiveApplication received -> given.addAll(names(received.materials()));
                case SupplyMaterials supplied -> given.addAll(names(supplied.materials()));
                case TellMissing told ->
                    told.items().stream().map(Missing::name).toList().forEach(given::remove);
                default -> {}
            }
        }
        return matter.materials().stream().filter(name -> !given.contains(name)).toList();
    }

    /** The names of materials. */
    public static List<String> names(List<Material> materials) {
        return materials.stream().map(Material::name).toList();
    }

    /** The day of acceptance; of a deemed one the day of receipt. Empty before. */
    public Optional<LocalDate> acceptedOn() {
        return history.last(DeemAccepted.class)
                .map(deemed -> deemed.act().from())
                .or(() -> history.last(AcceptApplication.class)
                        .map(accepted -> accepted.done().on()));
    }

    /** The examination in force. */
    public Optional<Examine> examination() {
        return history.last(Examine.class).map(CaseHistory.Done::act);
    }

    /** Whether every condition of the examination in force is met. */
    public boolean conditionsMet() {
        return examination()
                .map(examined -> examined.conditions().stream().allMatch(condition -> condition.met()))
                .orElse(false);
    }

    /** The last day of the licence; {@code null} when it has no end, or there is none. */
    public @Nullable LocalDate validTo() {
        LocalDate day = null;
        for (DoneAct done : history.acts()) {
            day = switch (done.act()) {
                case GrantLicence granted -> granted.validTo();
                case RenewLicence renewed -> renewed.validTo();
                case DeemRenewed deemed -> deemed.validTo();
                default -> day;
            };
        }
        return day;
    }

    /** What keeps the time to decide from being counted and was not ended yet. */
    public Optional<ExcludeTime> standing() {
        return history.last(ExcludeTime.class)
                .filter(begun -> history.lastAfter(ResumeTime.class, begun).isEmpty())
                .map(CaseHistory.Done::act);
    }

    /** 不计入期限的时间 (行政许可法 第四十五条): until it was ended, and no longer than the applicant was told. */
    public List<Suspension> suspensions() {
        List<Suspension> suspensions = new ArrayList<>();
        ExcludeTime open = null;
        for (DoneAct done : history.acts()) {
            Act act = done.act();
            if (act instanceof ExcludeTime begun) {
                open = begun;
            } else if (act instanceof ResumeTime resumed && open != null) {
                suspensions.add(suspension(open, resumed.on()));
                open = null;
            }
        }
        if (open != null) {
            suspensions.add(suspension(open, null));
        }
        return suspensions;
    }

    private static Suspension suspension(ExcludeTime begun, @Nullable LocalDate ended) {
        LocalDate told = WorkingCalendar.inForce()
                .plusWorkingDays(begun.from().minusDays(1), begun.days())
                .plusDays(1);
        LocalDate to = ended == null || ended.isAfter(told) ? told : ended;
        return new Suspension(begun.from(), to, begun.ground().title(), "期间告知书");
    }
}
