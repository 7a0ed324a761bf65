package dev.cairn.pack.shelf;

import dev.cairn.model.Race;
import dev.cairn.pack.ModelRules;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.PackedModel;
import dev.cairn.pack.ReviewPack;
import dev.cairn.pack.ReviewRules;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.SentencePack;
import dev.cairn.pack.StrengthRules;
import dev.cairn.pack.WrittenTemplate;
import dev.cairn.pack.meeting.MeetingPolicy;
import dev.cairn.pack.meeting.Meetings;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.pack.read.ChangedTemplate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** A folder of packs: each in force, or left out with a reason that concerns it alone. */
public final class PackShelf {
  private final List<PackStatus> packs;
  private final List<LoadedPack> enabled;
  private final CaseRunner cases;

  private PackShelf(List<PackStatus> packs, List<LoadedPack> enabled, CaseRunner cases) {
    this.packs = List.copyOf(packs);
    this.enabled = List.copyOf(enabled);
    this.cases = cases;
  }

  /** Opens and checks everything, as "packs check" does. */
  public static PackShelf open(Path folder, CaseRunner cases) throws IOException {
    return open(folder, cases, CheckedPacks.none());
  }

  /**
   * Opens a shelf, skipping schema, CEL's compiler and cases for packs that passed them before.
   *
   * @throws IOException when the folder itself cannot be listed
   */
  public static PackShelf open(Path folder, CaseRunner cases, CheckedPacks known)
      throws IOException {
    SortedMap<String, PackStatus> statuses = new TreeMap<>();
    SortedMap<String, LoadedPack> loaded = new TreeMap<>();
    PackLoading.Checks checks = new PackLoading.Checks(known);
    for (PackFolder each : PackFolder.discover(folder)) {
      PackLoading loading = new PackLoading(each, checks);
      try {
        loaded.put(each.name(), loading.load());
      } catch (PackRefused refused) {
        statuses.put(each.name(), loading.refused(refused.problem()));
      }
    }
    Enabling enabling = new Enabling(loaded, new TreeSet<>(statuses.keySet()), cases, known);
    enabling.run();
    statuses.putAll(enabling.statuses());
    return new PackShelf(
        List.copyOf(statuses.values()), List.copyOf(enabling.enabled().values()), cases);
  }

  /**
   * The same shelf with what a workspace decided, each in force or left out with its reason. An own
   * pack takes the place of one with its id.
   *
   * @param thoroughly whether schemas and CEL's compiler are asked, as before something new comes
   *     into force
   */
  public PackShelf with(List<OwnPack> own, boolean thoroughly) {
    if (own.isEmpty()) {
      return this;
    }
    SortedMap<String, PackStatus> statuses = new TreeMap<>();
    packs.forEach(status -> statuses.put(status.id(), status));
    SortedMap<String, LoadedPack> loaded = new TreeMap<>();
    enabled.forEach(pack -> loaded.put(pack.id(), pack));
    PackLoading.Checks checks = new PackLoading.Checks(CheckedPacks.none());
    TreeSet<String> broken = new TreeSet<>();
    for (OwnPack each : own) {
      loaded.remove(each.id());
      try {
        loaded.put(each.id(), each.load(checks, thoroughly));
      } catch (PackRefused refused) {
        broken.add(each.id());
        statuses.put(each.id(), each.refused(refused.problem()));
      }
    }
    Enabling enabling = new Enabling(loaded, broken, CaseRunner.passing(), CheckedPacks.all());
    enabling.run();
    statuses.putAll(enabling.statuses());
    return new PackShelf(
        List.copyOf(statuses.values()), List.copyOf(enabling.enabled().values()), cases);
  }

  /** Every case of every pack in force, tried with all that is in force now. */
  public List<TriedCase> tryCases() {
    return new CaseTrials(enabled, cases).all();
  }

  /** The bytes of every file of a pack by its path inside, as they count into its hash. */
  public static SortedMap<String, byte[]> files(Path pack) throws PackRefused {
    return new PackFolder(String.valueOf(pack.getFileName()), pack).read();
  }

  /** Every folder that may be a pack, by id. */
  public List<PackStatus> packs() {
    return packs;
  }

  /** The rules of all packs in force together. */
  public RunningRules running() throws RulesMissing {
    return Merge.of(enabled);
  }

  /** The template of a race as its pack has it. */
  public Optional<WrittenTemplate> template(Race race) {
    return Optional.ofNullable(TemplateChanges.root(race, enabled))
        .map(root -> new WrittenTemplate(root.file().pack(), new ChangedTemplate(root).values()));
  }

  /** The models of all packs in force. */
  public List<PackedModel> models() {
    return enabled.stream()
        .flatMap(
            pack -> pack.content().cards().stream().map(card -> new PackedModel(pack.ref(), card)))
        .toList();
  }

  /** What every model is held to. */
  public ModelRules modelRules() throws RulesMissing {
    for (LoadedPack pack : enabled) {
      ModelRules rules = pack.content().models();
      if (rules != null) {
        return rules;
      }
    }
    throw new RulesMissing("rules of models", "no model can be asked");
  }

  /** Exercises and rules of the next load, of all packs in force together. */
  public StrengthRules strength() throws RulesMissing {
    return MergedStrength.of(enabled);
  }

  /** The sentences of all packs in force, pack by pack. */
  public List<SentencePack> sentences() throws RulesMissing {
    List<SentencePack> packs =
        enabled.stream()
            .filter(pack -> !pack.content().sentences().isEmpty())
            .map(pack -> new SentencePack(pack.ref(), pack.content().sentences()))
            .toList();
    if (packs.isEmpty()) {
      throw new RulesMissing("sentences", "no text can be written");
    }
    return packs;
  }

  /** The rules of review in force. */
  public ReviewPack reviewing() throws RulesMissing {
    for (LoadedPack pack : enabled) {
      ReviewRules rules = pack.content().review();
      if (rules != null) {
        return new ReviewPack(pack.ref(), rules);
      }
    }
    throw new RulesMissing("rules of review", "no verdict can be given");
  }

  /** The meetings of all packs in force. */
  public Meetings meetings() throws RulesMissing {
    LoadedPack judged = null;
    List<QuestionSet> sets = new ArrayList<>();
    for (LoadedPack pack : enabled) {
      judged = pack.content().policy() == null ? judged : pack;
      sets.addAll(pack.content().meetings());
    }
    MeetingPolicy policy = judged == null ? null : judged.content().policy();
    if (judged == null || policy == null) {
      throw new RulesMissing("rules of meetings", "no meeting can be held");
    }
    sets.sort(Comparator.comparingInt(QuestionSet::number).thenComparing(QuestionSet::id));
    return new Meetings(judged.ref(), policy, sets);
  }
}
