package org.mingjian.installation.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.installation.MovableClock;
import org.mingjian.installation.demonstration.CountyData.CaseData;
import org.mingjian.installation.demonstration.CountyData.FeeData;
import org.mingjian.installation.demonstration.CountyData.InspectionData;
import org.mingjian.installation.demonstration.CountyData.LicenceData;
import org.mingjian.installation.demonstration.CountyData.MatterData;
import org.mingjian.installation.demonstration.CountyData.MeasureData;
import org.mingjian.installation.demonstration.CountyData.RequisitionData;
import org.mingjian.installation.demonstration.CountyData.SpotData;
import org.mingjian.installation.demonstration.CountyPeople.Register;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.WorkingCalendar;
import org.mingjian.recording.witness.NeighbouringWitness;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 云岭县: the invented county. Forty cases at every stage, each lived through by the real acts in its own past. */
@Component
@ConditionalOnBean(MovableClock.class)
class YunlingCounty implements Demonstration {

    private static final int PUBLISHED_AFTER = 2;
    private static final int YEARS_BEFORE = 1;
    private static final int DAYS_UNNOTICED = 2;
    private static final int FIRST_PARTY = 200_000;
    private static final int FIRST_CHARGED = 1_000;
    private static final int FIRST_REQUISITIONED = 2_000;

    private final CountyPeople people;
    private final CountyCases cases;
    private final PublicationScript publication;
    private final NeighbouringWitness justice;
    private final MovableClock clock;
    private final JsonMapper json;

    YunlingCounty(
            CountyPeople people,
            CountyCases cases,
            PublicationScript publication,
            NeighbouringWitness justice,
            MovableClock clock,
            JsonMapper json) {
        this.people = people;
        this.cases = cases;
        this.publication = publication;
        this.justice = justice;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public List<DemonstrationAccount> load(PrintStream progress) {
        Instant now = Clock.systemUTC().instant();
        LocalDate today = LegalDates.on(now);
        CountyData data = read();
        clock.moveTo(CaseLife.morning(today.minusYears(YEARS_BEFORE)));
        Register register = people.establish(data, today.minusYears(YEARS_BEFORE), password());
        List<Scene> scenes = scenes(data, register, lastWorkingDayBefore(today));
        play(scenes, progress);
        clock.follow();
        justice.agree(data.regionName() + "司法局");
        return register.accounts();
    }

    private void play(List<Scene> scenes, PrintStream progress) {
        Progress bar = new Progress(progress, "演示县", scenes.size());
        for (Scene scene : scenes) {
            clock.moveTo(scene.at());
            scene.happens().run();
            bar.step();
        }
        bar.done();
    }

    private List<Scene> scenes(CountyData data, Register register, LocalDate lastDay) {
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < data.cases().size(); i++) {
            CaseData one = data.cases().get(i);
            MatterData matter = matter(data, one.matter());
            LocalDate start = workingDaysBefore(lastDay, CaseScript.length(one.until()) + i % 3);
            CaseLife life = new CaseLife(
                    cases.casework(),
                    one,
                    matter.agency(),
                    code(one.kind(), data.region(), i),
                    start.minusDays(DAYS_UNNOTICED),
                    register);
            List<Scene> own = new CaseScript(life, start, i).scenes();
            scenes.addAll(own);
            scenes.addAll(publication(life, register, matter.agency(), own, lastDay));
        }
        scenes.addAll(onTheSpot(data, register, lastDay));
        scenes.addAll(measures(data, register, lastDay));
        scenes.addAll(inspections(data, register, lastDay));
        scenes.addAll(licences(data, register, lastDay));
        scenes.addAll(executions(data, register, lastDay));
        scenes.addAll(fees(data, register, lastDay));
        scenes.addAll(requisitions(data, register, lastDay));
        scenes.sort(Comparator.comparing(Scene::at));
        return scenes;
    }

    private List<Scene> onTheSpot(CountyData data, Register register, LocalDate lastDay) {
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < data.onTheSpot().size(); i++) {
            SpotData one = data.onTheSpot().get(i);
            String code = code(one.kind(), data.region(), data.cases().size() + i);
            LocalDate start = workingDaysBefore(lastDay, SpotCase.length(one.until()));
            scenes.addAll(new SpotCase(
                            cases.casework(), one, matter(data, one.matter()).agency(), code, register)
                    .scenes(start));
        }
        return scenes;
    }

    private List<Scene> measures(CountyData data, Register register, LocalDate lastDay) {
        List<Scene> scenes = new ArrayList<>();
        int earlier = data.cases().size() + data.onTheSpot().size();
        for (int i = 0; i < data.measures().size(); i++) {
            MeasureData one = data.measures().get(i);
            String code = code(one.kind(), data.region(), earlier + i);
            LocalDate start = workingDaysBefore(lastDay, MeasureCase.length(one.until()));
            scenes.addAll(new MeasureCase(
                            cases.casework(), one, matter(data, one.matter()).agency(), code, register)
                    .scenes(start));
        }
        return scenes;
    }

    private List<Scene> executions(CountyData data, Register register, LocalDate lastDay) {
        List<Scene> scenes = new ArrayList<>();
        int earlier = data.cases().size()
                + data.onTheSpot().size()
                + data.measures().size()
                + data.inspections().size()
                + data.licences().size();
        for (int i = 0; i < data.executions().size(); i++) {
            SpotData one = data.executions().get(i);
            String code = code(one.kind(), data.region(), earlier + i);
            LocalDate start = workingDaysBefore(lastDay, ExecutionCase.length(one.until()));
            scenes.addAll(
                    new ExecutionCase(cases, one, matter(data, one.matter()).agency(), code, register).scenes(start));
        }
        return scenes;
    }

    private List<Scene> inspections(CountyData data, Register register, LocalDate lastDay) {
        List<Scene> scenes = new ArrayList<>();
        int earlier =
                data.cases().size() + data.onTheSpot().size() + data.measures().size();
        for (int i = 0; i < data.inspections().size(); i++) {
            InspectionData one = data.inspections().get(i);
            String code = code(one.kind(), data.region(), earlier + i);
            LocalDate start = workingDaysBefore(lastDay, InspectionCase.length(one.until()));
            String agency = matter(data, one.matter()).agency();
            scenes.addAll(
                    new InspectionCase(cases.casework(), one, agency, code, data.region(), register).scenes(start));
        }
        return scenes;
    }

    private List<Scene> licences(CountyData data, Register register, LocalDate lastDay) {
        List<Scene> scenes = new ArrayList<>();
        int earlier = data.cases().size()
                + data.onTheSpot().size()
                + data.measures().size()
                + data.inspections().size();
        for (int i = 0; i < data.licences().size(); i++) {
            LicenceData one = data.licences().get(i);
            String code = code(one.kind(), data.region(), earlier + i);
            LocalDate start = workingDaysBefore(lastDay, LicenceCase.length(one.until()));
            scenes.addAll(new LicenceCase(cases.casework(), one, matter(data, one.matter()), code, register)
                    .scenes(start, lastDay));
        }
        return scenes;
    }

    private List<Scene> fees(CountyData data, Register register, LocalDate lastDay) {
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < data.fees().size(); i++) {
            FeeData one = data.fees().get(i);
            String code = code(one.kind(), data.region(), FIRST_CHARGED + i);
            LocalDate start = workingDaysBefore(lastDay, FeeCase.length(one.until()));
            scenes.addAll(new FeeCase(cases.casework(), one, matter(data, one.matter()), code, register).scenes(start));
        }
        return scenes;
    }

    private List<Scene> requisitions(CountyData data, Register register, LocalDate lastDay) {
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < data.requisitions().size(); i++) {
            RequisitionData one = data.requisitions().get(i);
            String code = code(one.kind(), data.region(), FIRST_REQUISITIONED + i);
            LocalDate start = workingDaysBefore(lastDay, RequisitionCase.length(one.until()));
            String agency = matter(data, one.matter()).agency();
            scenes.addAll(new RequisitionCase(cases.casework(), one, agency, code, register).scenes(start));
        }
        return scenes;
    }

    private static MatterData matter(CountyData data, String key) {
        return data.matters().stream()
                .filter(found -> found.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<Scene> publication(
            CaseLife life, Register register, String agency, List<Scene> own, LocalDate lastDay) {
        boolean left =
                life.data().variant().equals("waived") && life.data().until().equals("SERVED");
        if (left || !PublicationScript.publishedStages().contains(life.data().until())) {
            return List.of();
        }
        Actor staff = register.of(agency, Role.PUBLICATION_STAFF).getFirst();
        Actor reviewer = register.of(agency, Role.PUBLICATION_REVIEWER).getFirst();
        Scene served = own.get(servingScene(own, life.data()));
        WorkingCalendar calendar = WorkingCalendar.china();
        Instant at = shifted(served.at(), calendar, PUBLISHED_AFTER, lastDay);
        return List.of(new Scene(at, () -> publication.publish(life, staff, reviewer)));
    }

    /** The scripts end with serving, or with it and the acts of execution. */
    private static int servingScene(List<Scene> own, CaseData data) {
        int after = switch (data.until()) {
            case "ARCHIVED", "REVOKED" -> 3;
            case "CLOSED" -> 2;
            case "EXECUTED", "OVERDUE" -> 1;
            default -> data.variant().equals("disputed") ? 1 : 0;
        };
        return own.size() - 1 - after;
    }

    private static Instant shifted(Instant at, WorkingCalendar calendar, int workingDays, LocalDate lastDay) {
        LocalDate day = LegalDates.on(at);
        LocalDate target = calendar.plusWorkingDays(day, workingDays);
        LocalDate within = target.isAfter(lastDay) ? lastDay : target;
        return at.plus(Duration.between(CaseLife.morning(day), CaseLife.morning(within)));
    }

    private static String code(PartyFacts.Kind kind, String region, int index) {
        int serial = FIRST_PARTY + index;
        return switch (kind) {
            case NATURAL_PERSON -> CountyPeople.identityNumber(region, index);
            case INDIVIDUAL_BUSINESS -> CountyPeople.creditCode("92", region, serial);
            case LEGAL_PERSON, OTHER -> CountyPeople.creditCode("91", region, serial);
        };
    }

    private static LocalDate lastWorkingDayBefore(LocalDate today) {
        return workingDaysBefore(today, 1);
    }

    private static LocalDate workingDaysBefore(LocalDate day, int count) {
        LocalDate back = day;
        for (int left = count; left > 0; ) {
            back = back.minusDays(1);
            left -= WorkingCalendar.china().isWorkingDay(back) ? 1 : 0;
        }
        return back;
    }

    private CountyData read() {
        try (InputStream in =
                Objects.requireNonNull(YunlingCounty.class.getResourceAsStream("/demonstration/county.json"))) {
            return json.readValue(in, CountyData.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One password for all accounts of this demonstration, different in each installation. */
    private static String password() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder("Yunling");
        for (int group = 0; group < 3; group++) {
            password.append('-').append(1000 + random.nextInt(9000));
        }
        return password.toString();
    }
}
