package dev.cairn.pack.read;

import dev.cairn.model.Race;
import dev.cairn.model.lifting.Exercise;
import dev.cairn.pack.GrowthRules;
import dev.cairn.pack.IntensityRules;
import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelRules;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.OverloadRules;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RedLine;
import dev.cairn.pack.ReviewRules;
import dev.cairn.pack.RuleChoice;
import dev.cairn.pack.Sentence;
import dev.cairn.pack.SessionLimits;
import dev.cairn.pack.ShareBand;
import dev.cairn.pack.Workout;
import dev.cairn.pack.meeting.MeetingPolicy;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that one pack brings. {@code names} holds what may exist only once over all packs, such as
 * "modifier heat" or "growth rules", and where each is written.
 */
public final class PackContent {
  private final List<RaceTemplate> templates = new ArrayList<>();
  private final SortedMap<Race, Entry> templateFiles = new TreeMap<>();
  private final List<ShareBand> shares = new ArrayList<>();
  private final List<Workout> workouts = new ArrayList<>();
  private final List<Modifier> modifiers = new ArrayList<>();
  private final List<RedLine> redLines = new ArrayList<>();
  private final SortedMap<Entry, RuleChoice> choices =
      new TreeMap<>(Comparator.comparing(Entry::pointer));
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<QuestionSet> meetings = new ArrayList<>();
  private final List<PackCase> cases = new ArrayList<>();
  private final List<ModelCard> cards = new ArrayList<>();
  private final List<Exercise> exercises = new ArrayList<>();
  private final Map<Quantity, Double> floors = new EnumMap<>(Quantity.class);
  private final SortedMap<String, Entry> names = new TreeMap<>();
  private @Nullable GrowthRules growth;
  private @Nullable SessionLimits sessions;
  private @Nullable IntensityRules intensity;
  private @Nullable ReviewRules review;
  private @Nullable ModelRules models;
  private @Nullable OverloadRules overload;
  private @Nullable MeetingPolicy policy;
  private @Nullable Provenance provenance;
  private @Nullable Entry provenanceEntry;
  private boolean changesPlans;

  private PackContent() {}

  /** Reads the files in the order of their paths. */
  public static PackContent read(Collection<PackFile> files) throws PackRefused {
    PackContent content = new PackContent();
    for (PackFile file : files) {
      content.add(file.kind(), file.root());
    }
    Floors.check(content);
    return content;
  }

  private void add(FileKind kind, Entry root) throws PackRefused {
    changesPlans |= kind.changesPlans();
    switch (kind) {
      case PACK, README, MODEL -> {}
      case GROWTH -> {
        name("growth rules", root);
        growth = RuleReader.growth(root);
      }
      case SESSIONS -> {
        name("session limits", root);
        sessions = RuleReader.sessions(root);
      }
      case INTENSITY -> {
        name("intensity rules", root);
        intensity = RuleReader.intensity(root);
      }
      case FLOORS -> {
        name("floors", root);
        floors.putAll(RuleReader.floors(root));
      }
      case REVIEW -> {
        name("review rules", root);
        review = ReviewReader.rules(root);
      }
      case MODELS -> {
        name("rules of models", root);
        models = ModelRulesReader.rules(root);
      }
      case SHARES -> addShares(root);
      case TEMPLATE -> addTemplate(root);
      case WORKOUTS -> addWorkouts(root);
      case MODIFIER -> {
        Modifier modifier = ModifierReader.modifier(root);
        name("modifier " + modifier.id(), root.field("id"));
        modifiers.add(modifier);
      }
      case REDLINE -> {
        RedLine redLine = ModifierReader.redLine(root);
        name("red line " + redLine.id(), root.field("id"));
        redLines.add(redLine);
      }
      case CHOICES -> choices.putAll(ChoiceReader.choices(root));
      case PROVENANCE -> addProvenance(root);
      case EXERCISES -> addExercises(root);
      case OVERLOAD -> {
        name("overload rules", root);
        overload = OverloadReader.rules(root);
      }
      case LIFTS -> addLifts(root);
      case SENTENCES -> addSentences(root);
      case ELICITATION -> {
        name("rules of meetings", root);
        policy = MeetingReader.policy(root);
      }
      case MEETING -> {
        QuestionSet set = MeetingReader.set(root);
        name("meeting " + set.id(), root.field("id"));
        meetings.add(set);
      }
      case CASES -> addCases(root);
      case CARD -> addCard(root);
    }
  }

  private void addShares(Entry root) throws PackRefused {
    for (Entry entry : root.list("shares")) {
      ShareBand band = RuleReader.share(entry);
      for (Race race : band.races()) {
        name("share band for " + race.word() + " on " + band.runDays() + " run days", entry);
      }
      shares.add(band);
    }
  }

  private void addTemplate(Entry root) throws PackRefused {
    RaceTemplate template = TemplateReader.template(root);
    name("template " + template.id(), root.field("id"));
    name("template for the race " + template.race().word(), root.field("race"));
    templates.add(template);
    templateFiles.put(template.race(), root);
  }

  private void addWorkouts(Entry root) throws PackRefused {
    for (Entry entry : root.list("workouts")) {
      Workout workout = WorkoutReader.workout(entry);
      name("workout " + workout.id(), entry.field("id"));
      workouts.add(workout);
    }
  }

  private void addSentences(Entry root) throws PackRefused {
    for (Entry entry : root.list("sentences")) {
      Sentence sentence = SentenceReader.sentence(entry);
      name("sentence " + sentence.id(), entry.field("id"));
      sentences.add(sentence);
    }
  }

  private void addCases(Entry root) throws PackRefused {
    for (Entry entry : root.list("cases")) {
      PackCase read = PackCase.read(entry);
      name("case " + read.id() + " of " + root.file().pack(), entry.field("id"));
      cases.add(read);
    }
  }

  private void addLifts(Entry root) throws PackRefused {
    for (Entry entry : root.list("lifts")) {
      PackCase read = new PackCase.OfLift(entry.text("id"), entry);
      name("case " + read.id() + " of " + root.file().pack(), entry.field("id"));
      cases.add(read);
    }
  }

  private void addProvenance(Entry root) throws PackRefused {
    Provenance read = ProvenanceReader.provenance(root);
    if (read.sets() instanceof Sets.Value value) {
      name("agreement on " + value.quantity() + " of " + value.modifier(), root);
    }
    if (read.sets() instanceof Sets.Template set) {
      for (Sets.Changed one : set.changes()) {
        String what = one.value().word() + " of the race " + set.race().word();
        name("agreement on " + what, root);
      }
    }
    provenance = read;
    provenanceEntry = root;
  }

  private void addExercises(Entry root) throws PackRefused {
    for (Exercise exercise : ExerciseReader.exercises(root)) {
      name("exercise " + exercise.id(), root);
      exercises.add(exercise);
    }
  }

  private void addCard(Entry root) throws PackRefused {
    ModelCard card = CardReader.card(root);
    name("model " + card.id(), root.field("id"));
    String folder = root.file().path().substring(0, root.file().path().indexOf('/'));
    if (!card.id().equals(folder)) {
      throw root.field("id")
          .refuse(
              "\"id\" is " + card.id() + ", but the folder is " + folder, "the folder was renamed");
    }
    cards.add(card);
  }

  private void name(String name, Entry entry) throws PackRefused {
    Entry first = names.putIfAbsent(name, entry);
    if (first != null) {
      throw entry.refuse(
          "the " + name + " is there twice, first in " + first.file().path(),
          "one of them needs another name");
    }
  }

  public @Nullable GrowthRules growth() {
    return growth;
  }

  public @Nullable SessionLimits sessions() {
    return sessions;
  }

  public @Nullable IntensityRules intensity() {
    return intensity;
  }

  public @Nullable ReviewRules review() {
    return review;
  }

  public @Nullable ModelRules models() {
    return models;
  }

  public @Nullable OverloadRules overload() {
    return overload;
  }

  /**
   * Whether plans depend on it; review, lifting, models, meetings and sentences alone change none.
   */
  public boolean changesPlans() {
    boolean lifting = overload != null || !exercises.isEmpty();
    boolean asked = models != null || !cards.isEmpty();
    boolean meeting = policy != null || !meetings.isEmpty();
    boolean other = review != null || lifting || asked || meeting || !sentences.isEmpty();
    return changesPlans || !other;
  }

  public List<Exercise> exercises() {
    return Collections.unmodifiableList(exercises);
  }

  public List<RaceTemplate> templates() {
    return Collections.unmodifiableList(templates);
  }

  /** Where the template of a race is written; null where this pack has none. */
  public @Nullable Entry templateFile(Race race) {
    return templateFiles.get(race);
  }

  public List<ShareBand> shares() {
    return Collections.unmodifiableList(shares);
  }

  public List<Workout> workouts() {
    return Collections.unmodifiableList(workouts);
  }

  public List<Modifier> modifiers() {
    return Collections.unmodifiableList(modifiers);
  }

  public List<RedLine> redLines() {
    return Collections.unmodifiableList(redLines);
  }

  /** What a workspace chose, each where it is written. */
  public SortedMap<Entry, RuleChoice> choices() {
    return Collections.unmodifiableSortedMap(choices);
  }

  /** Where the rule that coaches agreed on comes from; null where they agreed on none. */
  public @Nullable Provenance provenance() {
    return provenance;
  }

  /** Where that is written. */
  public @Nullable Entry provenanceEntry() {
    return provenanceEntry;
  }

  public List<Sentence> sentences() {
    return Collections.unmodifiableList(sentences);
  }

  /** When answers of a meeting agree. */
  public @Nullable MeetingPolicy policy() {
    return policy;
  }

  public List<QuestionSet> meetings() {
    return Collections.unmodifiableList(meetings);
  }

  public List<PackCase> cases() {
    return Collections.unmodifiableList(cases);
  }

  /** The cards of models, by the paths of their files. */
  public List<ModelCard> cards() {
    return Collections.unmodifiableList(cards);
  }

  public Map<Quantity, Double> floors() {
    return Collections.unmodifiableMap(floors);
  }

  public SortedMap<String, Entry> names() {
    return Collections.unmodifiableSortedMap(names);
  }
}
