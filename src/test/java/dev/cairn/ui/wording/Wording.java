package dev.cairn.ui.wording;

import dev.cairn.action.Coach;
import dev.cairn.action.athlete.ChangeAthletes;
import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.action.kept.Workspaces;
import dev.cairn.action.plan.MakePlans;
import dev.cairn.action.text.Provider;
import dev.cairn.action.text.SetUpProvider;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.FactRole;
import dev.cairn.store.SqliteWorkspaces;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.SampleOffice;
import dev.cairn.ui.office.Samples;
import dev.cairn.ui.office.TextCase;
import dev.cairn.ui.office.TextFor;
import dev.cairn.ui.office.TextPassage;
import dev.cairn.ui.office.TextPlace;
import dev.cairn.ui.office.Wordings;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.task.Door;
import dev.cairn.writing.Writing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The model of the text page over sample athletes, with everything done on the spot. */
final class Wording {
  static final String KEY = "sk-never-to-be-seen-4711";
  static final TextPlace NOTE = new TextPlace("alex", 9, TextFor.NOTE);

  final MemoryWorkspace memory;
  final Setting setting = new Setting();
  final Office office;
  final Wordings wordings;
  final WordingModel model;
  final List<String> said = new ArrayList<>();

  Wording() {
    this(new MemoryWorkspace(), null, Door.onTheSpot());
  }

  Wording(Door door) {
    this(new MemoryWorkspace(), null, door);
  }

  private Wording(MemoryWorkspace memory, @Nullable Path folder, Door door) {
    this(memory, memory, folder, door);
  }

  /** In a folder on the disk, as after a start of the program. */
  static Wording in(Path folder) {
    Workspaces disk =
        new SqliteWorkspaces(
            Optional.of(folder), SampleOffice.CLOCK, new SecureRandom(), warning -> {});
    return new Wording(disk, new MemoryWorkspace(), folder, Door.onTheSpot());
  }

  private Wording(Workspaces workspaces, MemoryWorkspace memory, @Nullable Path folder, Door door) {
    this.memory = memory;
    this.office =
        new Office(
            workspaces,
            folder,
            new Coach("Maria"),
            SampleOffice.CLOCK,
            new SecureRandom(),
            SampleOffice.rules(),
            Samples.of(() -> SampleOffice.samples("alex")));
    this.wordings =
        new Wordings(
            office,
            SampleOffice.rules(),
            Writing.house(Map.of("CAIRN_KEY_OFFICE", KEY)),
            ZoneOffset.UTC);
    this.model = new WordingModel(wordings, door, setting);
    model.onSaid(said::add);
  }

  /** Opens a text. */
  TextCase open(TextPlace place) {
    model.go(place);
    model.start("alex");
    return now();
  }

  TextCase now() {
    return Objects.requireNonNull(model.open().get());
  }

  TextPassage passage() {
    return model.passage().orElseThrow();
  }

  /** What an athlete would read at the selected place. */
  String stands() {
    return Bits.text(Bits.of(passage().stands(), List.of(), now().sheet(), now().shown()));
  }

  /** A service that answers there. */
  void setUp(String base) {
    office.act(new SetUpProvider(Provider.at("office", Provider.Kind.OPENAI, base, "m", null)));
    model.refresh();
  }

  /** The runner tells something else, and the plan is made of that. */
  void replan(String told, String value) {
    String text =
        SampleOffice.samples("alex")
            .getFirst()
            .canonicalInput()
            .replaceAll("\"" + told + "\":[0-9.]+", "\"" + told + "\":" + value);
    AthleteFile file = (AthleteFile) AthleteReader.read(text.getBytes(StandardCharsets.UTF_8));
    office.act(new ChangeAthletes(List.of(file)));
    office.act(MakePlans.of("alex", office.running()));
    model.refresh();
  }

  /** "{{F50}}" of the longest run of week nine. */
  String longRun() {
    TextCase now = now();
    Fact fact = now.sheet().of(now.sheet().days().getLast(), FactRole.DISTANCE).orElseThrow();
    return fact.id();
  }

  /** An answer in the form that is asked for. */
  static String note(String prose) {
    return "{\"note\":{\"note\":\"" + prose + "\"}}";
  }
}
