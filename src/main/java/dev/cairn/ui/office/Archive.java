package dev.cairn.ui.office;

import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.SignedHead;
import dev.cairn.action.audit.EntriesFile;
import dev.cairn.action.audit.Finding;
import dev.cairn.action.file.NotWritten;
import dev.cairn.action.file.WholeFile;
import dev.cairn.action.kept.EntryQuery;
import dev.cairn.action.kept.Unavailable;
import dev.cairn.action.kept.Workspace;
import dev.cairn.action.kept.Workspaces;
import dev.cairn.action.plan.ArchivedRules;
import dev.cairn.action.plan.Recompute;
import dev.cairn.ledger.Damage;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.Subject;
import dev.cairn.ledger.checkpoint.Checkpoint;
import dev.cairn.ledger.checkpoint.EntryProof;
import dev.cairn.ledger.export.ExportWriter;
import dev.cairn.ledger.tree.Sha256;
import dev.cairn.ledger.verify.Fault;
import dev.cairn.ledger.verify.Kept;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.pack.RunningRules;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.Decision;
import dev.cairn.trail.FirstDifference;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.Replayed;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredWeek;
import dev.cairn.work.Cancel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of the workspace that the office holds open. What takes long reads through a
 * connection of its own, so that nobody waits for it. Everything here blocks: ask it through a
 * slot.
 */
public final class Archive {
  private final Office office;
  private final Workspaces workspaces;
  private final @Nullable Path folder;
  private final Clock clock;

  public Archive(Office office, Workspaces workspaces, @Nullable Path folder, Clock clock) {
    this.office = office;
    this.workspaces = workspaces;
    this.folder = folder;
    this.clock = clock;
  }

  /** Opens the workspace unless it is open. */
  public void open(Cancel cancel) {
    office.open(cancel, planned -> {});
  }

  public Clock clock() {
    return clock;
  }

  public Optional<String> readOnlyBecause() {
    return office.readOnlyBecause();
  }

  /**
   * Which entries fit.
   *
   * @param numbers the newest first
   * @param all how many there are
   */
  public record Found(long[] numbers, long all, List<Person> actors) {}

  /** Whoever acted, and his name. */
  public record Person(String actor, String name) {}

  /**
   * Which entries are wanted, and how many there are.
   *
   * @param query of the kinds that occur
   */
  public Found find(Function<List<String>, EntryQuery> query) {
    return office.with(workspace ->
        workspace.read(() -> {
          List<String> kinds = workspace.index().kinds();
          LedgerReading reading = reading(workspace);
          List<Person> actors =
              workspace.index().actors().stream()
                  .map(one -> new Person(one, reading.actor(one)))
                  .toList();
          return new Found(
              workspace.index().find(query.apply(kinds)),
              workspace.entries().head().size(),
              actors);
        }));
  }

  /** The entries with these numbers, in this order. */
  public List<LedgerEntry> lines(List<Long> sequences) {
    return office.with(workspace -> workspace.read(() -> reading(workspace).lines(sequences)));
  }

  /** One entry with all it says; none where there is no such number. */
  public Optional<EntryCase> entry(long sequence) {
    return office.with(workspace -> workspace.read(() -> reading(workspace).whole(sequence)));
  }

  private LedgerReading reading(Workspace workspace) {
    String coach = office.desk(workspace).knownCoach().map(OpaqueId::hex).orElse("");
    return new LedgerReading(workspace, clock.getZone(), coach);
  }

  /**
   * Looks over every byte. A ledger that is broken is only read from then on, until it is whole.
   *
   * @param elsewhere a checkpoint that was kept; null for none
   */
  public Checked verify(@Nullable Kept elsewhere, Progress progress) {
    List<Kept> kept = elsewhere == null ? List.of() : List.of(elsewhere);
    String against = elsewhere == null ? "" : elsewhere.name();
    try (Workspace reading = workspaces.forReading(folder)) {
      Outcome outcome = reading.verify(kept, progress);
      if (outcome instanceof Outcome.Broken broken) {
        if (elsewhere != null && foreign(broken.problem().fault())) {
          throw new Refused(broken.problem().sentence() + " It says nothing of this ledger.");
        }
        office.hold(broken.problem().sentence());
        Finding finding = reading.read(() -> Finding.of(reading, broken.problem()));
        return new Checked(
            outcome, clock.instant(), "", "", Optional.empty(), Optional.of(finding), against);
      }
      if (outcome instanceof Outcome.Intact) {
        office.hold("");
      }
      return reading.read(() -> checked(reading, outcome, against));
    }
  }

  /** Whether it was the checkpoint that is wrong, and not the ledger. */
  private static boolean foreign(Fault fault) {
    return switch (fault) {
      case CHECKPOINT_FORM, OTHER_LEDGER, SIGNATURE -> true;
      default -> false;
    };
  }

  private Checked checked(Workspace reading, Outcome outcome, String against) {
    List<Checkpoint> all = reading.checkpoints().all();
    return new Checked(
        outcome,
        clock.instant(),
        reading.entries().head().last().hex(),
        reading.entries().head().size() == 0 ? "" : new SignedHead(reading).key().id(),
        all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()),
        Optional.empty(),
        against);
  }

  /** Makes the plan that an entry brought again, and says whether every byte is the same. */
  public PlanReplay replay(long sequence) throws DamagedPlan {
    RunningRules now = office.running();
    byte[] line;
    CurrentPlan stood;
    try {
      Subject athlete = subject(sequence);
      line = office.look(records -> records.line(athlete, sequence));
      stood = office.look(records -> records.stood(athlete, sequence)).orElseThrow();
    } catch (IllegalStateException | Unavailable broken) {
      throw new DamagedPlan(
          "Entry "
              + sequence
              + " cannot be read ("
              + broken.getMessage()
              + "), so it was not made"
              + " again. Maybe verify the ledger.");
    }
    StoredPlan plan = PlanReader.read(line);
    RunningRules then =
        office.with(workspace -> workspace.read(() -> archived(workspace, now, plan))).get();
    byte[] again = new Recompute(then).line(line, stood.changes());
    return replay(Replayed.compare(line, again, then.packs()), plan, line, again);
  }

  private interface Opened {
    RunningRules get() throws DamagedPlan;
  }

  private static Opened archived(Workspace workspace, RunningRules now, StoredPlan plan) {
    try {
      RunningRules then =
          new ArchivedRules(workspace.packs(), now).rules(plan.athleteId(), plan.packs());
      return () -> then;
    } catch (DamagedPlan missing) {
      return () -> {
        throw missing;
      };
    }
  }

  private Subject subject(long sequence) {
    return office.with(workspace ->
        workspace.index().lines(List.of(sequence)).stream()
            .findFirst()
            .map(line -> Subject.parse(line.subject()))
            .orElseThrow(() -> new Refused("There is no entry " + sequence + ".")));
  }

  private static PlanReplay replay(Replayed replayed, StoredPlan plan, byte[] line, byte[] again) {
    int values = 0;
    int explained = 0;
    for (StoredWeek week : plan.weeks()) {
      values += 1 + week.days().size();
      explained += week.why().isEmpty() ? 0 : 1;
      for (StoredDay day : week.days()) {
        explained += day.why().isEmpty() ? 0 : 1;
      }
    }
    SortedMap<String, Integer> sources = new TreeMap<>();
    for (Decision decision : plan.trail().decisions()) {
      sources.merge(decision.source().word(), 1, Integer::sum);
    }
    return new PlanReplay(
        replayed,
        plan.athleteName(),
        plan.engineVersion(),
        plan.packs(),
        hash(line),
        line.length,
        hash(again),
        again.length,
        explained,
        values,
        sources);
  }

  private static String hash(byte[] line) {
    return HexFormat.of().formatHex(new Sha256().plain(line));
  }

  /** Two plans of whom an entry is about, side by side. */
  public PlanPair pair(long sequence, EntryCase.Version was, EntryCase.Version is)
      throws DamagedPlan {
    Subject athlete = subject(sequence);
    Lines lines = office.look(records -> Lines.of(records, athlete, was.hash(), is.hash()));
    return new PlanPair(
        was,
        is,
        PlanReader.readVerified(lines.before()),
        PlanReader.readVerified(lines.after()),
        Optional.ofNullable(FirstDifference.between(lines.before(), lines.after())));
  }

  private record Lines(byte[] before, byte[] after) {
    static Lines of(Records records, Subject athlete, String was, String is) {
      return new Lines(records.line(athlete, was), records.line(athlete, is));
    }
  }

  /** Signs the ledger as it is; the workspace keeps a copy. */
  public Checkpoint sign() {
    office.requireFree();
    return office.with(workspace -> new SignedHead(workspace).sign(clock.instant()));
  }

  /**
   * Proves that an entry stands in the ledger, under the last checkpoint that speaks of it, or one
   * that is made for it.
   */
  public Optional<EntryProof> prove(long sequence, Progress progress) {
    Optional<Checkpoint> known = office.with(workspace -> new SignedHead(workspace).over(sequence));
    Checkpoint checkpoint = known.orElseGet(this::sign);
    try (Workspace reading = workspaces.forReading(folder)) {
      return reading.read(() -> new SignedHead(reading).prove(sequence, checkpoint, progress));
    }
  }

  /** How entries leave the workspace. */
  public enum Form {
    /** These entries in one file. */
    JSONL,
    /** The same as a table. */
    CSV,
    /** The whole ledger in a folder that strangers can verify. */
    FOLDER
  }

  /**
   * Writes entries to a file, or to a folder; nothing is there unless it is whole.
   *
   * @return false if cancelled
   */
  public boolean export(Form form, long[] numbers, Path target, Progress progress) {
    try (Workspace reading = workspaces.forReading(folder)) {
      return reading.read(() -> written(reading, form, numbers, target, progress));
    }
  }

  private static boolean written(
      Workspace reading, Form form, long[] numbers, Path target, Progress progress) {
    try {
      return switch (form) {
        case JSONL ->
            new EntriesFile(reading, numbers).write(target, EntriesFile.Form.JSONL, progress);
        case CSV -> new EntriesFile(reading, numbers).write(target, EntriesFile.Form.CSV, progress);
        case FOLDER ->
            new ExportWriter(reading.entries(), reading.checkpoints().all())
                .write(target, progress);
      };
    } catch (Damage damage) {
      throw new Refused(damage.sentence() + " Nothing was exported.");
    } catch (IOException unwritable) {
      throw new Unavailable(new NotWritten(target, unwritable).sentence(), unwritable);
    }
  }

  /** Writes a small file whole. */
  public void save(byte[] bytes, Path target) {
    try (WholeFile file = WholeFile.at(target)) {
      file.stream().write(bytes);
      file.finish();
    } catch (IOException unwritable) {
      throw new Unavailable(new NotWritten(target, unwritable).sentence(), unwritable);
    }
  }
}
