package dev.cairn.writing.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.Deed;
import dev.cairn.action.Office;
import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.action.text.AnswerConsent;
import dev.cairn.action.text.Consent;
import dev.cairn.action.text.KeptPassage;
import dev.cairn.action.text.Listener;
import dev.cairn.action.text.Outgoing;
import dev.cairn.action.text.Provider;
import dev.cairn.action.text.RecordSent;
import dev.cairn.action.text.SetUpProvider;
import dev.cairn.action.text.TakeWritten;
import dev.cairn.action.text.Taken;
import dev.cairn.action.text.WritingStopped;
import dev.cairn.action.text.Written;
import dev.cairn.model.wording.Author;
import dev.cairn.model.wording.Checked;
import dev.cairn.model.wording.Draft;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Objection;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.StoredPlan;
import dev.cairn.work.Cancel;
import dev.cairn.writing.Texts;
import dev.cairn.writing.disclosure.Disclosure;
import dev.cairn.writing.disclosure.Pseudonyms;
import dev.cairn.writing.guard.Guard;
import dev.cairn.writing.keys.Keychain;
import dev.cairn.writing.keys.Keys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Generated answers of a writer who means ill, from a real connection to what would be kept:
 * whatever comes, only text that was asked for is taken, no figure that contradicts the plan is
 * shown, every lie that arrives is caught, and nothing but text changes.
 */
class HostileAnswersTest {
  private static final int SAMPLE = 250;
  private static final int ALL = 10_000;
  private static final Path FIGURES = Path.of("target", "hostile-answers.txt");

  private final Office office = new Office();
  private final Map<String, Outgoing> allowed = new TreeMap<>();
  private final List<String> through = new ArrayList<>();
  private final List<String> structure = new ArrayList<>();
  private final Map<String, Integer> reasons = new TreeMap<>();
  private int silent;
  private int dropped;
  private int asked;
  private int kept;
  private int replaced;

  @Test
  void nothingThatContradictsThePlanIsShown() throws Exception {
    run(0, SAMPLE);
    assertThat(kept).as("answers that are honest pass").isGreaterThan(SAMPLE);
    assertThat(replaced).as("lies are caught").isGreaterThan(SAMPLE);
    assertThat(reasons).as("for many reasons").hasSizeGreaterThan(7);
  }

  @Test
  @Tag("soak")
  void norInTenThousand() throws Exception {
    run(SAMPLE, SAMPLE + ALL);
    assertThat(replaced).isGreaterThan(ALL);
    Files.createDirectories(FIGURES.resolveSibling("."));
    Files.writeString(FIGURES, told());
  }

  private String told() {
    return "answers %d%nof these without text %d%npassages asked %d%nkept %d%n"
            .formatted(ALL, silent, asked, kept)
        + "replaced by the template %d %s%n".formatted(replaced, reasons)
        + "fields nobody asked for %d%n".formatted(dropped)
        + "structure changes %d%n".formatted(structure.size())
        + "contradicting passages shown %d%n".formatted(through.size());
  }

  private void run(int from, int to) throws Exception {
    List<StoredPlan> plans = Texts.plans();
    for (StoredPlan plan : plans) {
      String id = plan.athleteId();
      office.act(new AddAthletes(List.of(Office.athlete(id, id, plan.athleteName()))));
    }
    List<SampleWeek> weeks = new ArrayList<>(SampleWeek.all(Language.ENGLISH));
    weeks.addAll(SampleWeek.all(Language.GERMAN));
    List<HostileAnswer> answers = new ArrayList<>();
    StrangeServer.Answer script =
        (request, out) -> Replies.text(answers.getLast().text()).give(request, out);
    try (StrangeServer server = new StrangeServer(script)) {
      Provider provider = Provider.at("test", Provider.Kind.OPENAI, server.base(), "m", null);
      office.act(new SetUpProvider(provider));
      RemoteService service = service();
      for (int seed = from; seed < to; seed++) {
        Random random = new Random(seed);
        SampleWeek week = weeks.get(random.nextInt(weeks.size()));
        HostileAnswer answer = HostileAnswer.of(week, random);
        answers.add(answer);
        asked += week.wish().passages().size();
        take(service, allowed(service, provider, week), week, answer, seed);
      }
    }
    assertThat(through).isEmpty();
    assertThat(structure).isEmpty();
    unchanged(plans);
  }

  private void take(
      RemoteService service, Outgoing shown, SampleWeek week, HostileAnswer answer, int seed) {
    try {
      Written written = service.send(shown, Listener.NONE, new Cancel());
      dropped += written.dropped().size();
      Deed deed = office.desk.rehearse(new TakeWritten(week.scene(), written));
      Taken.others(deed).forEach(thing -> structure.add(seed + " " + thing));
      for (KeptPassage passage : Taken.passages(deed)) {
        look(passage, week, answer, seed);
      }
    } catch (WritingStopped _) {
      silent++;
    }
  }

  private void look(KeptPassage passage, SampleWeek week, HostileAnswer answer, int seed) {
    KeptPassage.RefusedText refused = passage.refused();
    if (refused == null) {
      kept++;
      String text = shown(passage, week);
      if (!week.wish().passages().contains(passage.key()) || lies(answer, passage.key(), text)) {
        through.add(seed + " " + passage.key().text() + ": " + text);
      }
    } else {
      replaced++;
      Objection.Kind reason = refused.objections().getFirst().kind();
      reasons.merge(reason.word(), 1, Integer::sum);
      if (!(passage.author() instanceof Author.Template)) {
        through.add(seed + " " + passage.key().text() + " is not the template's");
      }
    }
  }

  private static String shown(KeptPassage passage, SampleWeek week) {
    Draft draft = new Draft(passage.key(), passage.written(), passage.author());
    Checked sound = new Guard().check(draft, week.wish().sheet(), week.wish().shown());
    return week.wish().shown().text(((Checked.Sound) sound).passage(), week.wish().sheet());
  }

  /** A lie may arrive cut off; then it is one only if its figure did arrive. */
  private static boolean lies(HostileAnswer answer, PassageKey key, String text) {
    Lie lie = answer.lies().get(key);
    Set<String> figures = Lie.figures(text);
    return figures.contains("99")
        || (lie != null && (text.contains(lie.sentence()) || figures.contains(lie.number())));
  }

  /** What would leave for a week, allowed and recorded once. */
  private Outgoing allowed(RemoteService service, Provider provider, SampleWeek week) {
    StoredPlan plan = week.scene().plan();
    String name =
        plan.athleteId() + week.wish().sheet().week() + week.wish().shown().language().word();
    return allowed.computeIfAbsent(
        name,
        _ -> {
          Outgoing outgoing = service.prepare(provider, week.wish());
          office.act(new AnswerConsent("test", new Consent.Once(outgoing.sha256())));
          office.act(new RecordSent(outgoing, plan.athleteId(), plan.hash(), null));
          return outgoing;
        });
  }

  private static RemoteService service() {
    return new RemoteService(
        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
        new Keys(Map.of(), Keychain.NONE),
        new Disclosure(new Pseudonyms(new byte[] {1})),
        new Guard());
  }

  /** Each plan still has its hash, and says what it said. */
  private static void unchanged(List<StoredPlan> plans) throws Exception {
    for (StoredPlan plan : plans) {
      Path file = Path.of("sample-athletes", plan.athleteId(), "plan.json");
      StoredPlan now = PlanReader.readVerified(Files.readAllBytes(file));
      assertThat(now.hash()).isEqualTo(plan.hash());
      assertThat(now.weeks()).isEqualTo(plan.weeks());
      assertThat(Texts.sheets(now)).isEqualTo(Texts.sheets(plan));
    }
  }
}
