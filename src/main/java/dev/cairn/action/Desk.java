package dev.cairn.action;

import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.kept.Workspace;
import dev.cairn.ledger.Actor;
import dev.cairn.ledger.Content;
import dev.cairn.ledger.Damage;
import dev.cairn.ledger.Draft;
import dev.cairn.ledger.Entry;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Ledger;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.Receipt;
import dev.cairn.ledger.Replay;
import dev.cairn.ledger.Step;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.Subject;
import dev.cairn.ledger.checkpoint.Signer;
import dev.cairn.ledger.checkpoint.SigningKey;
import dev.cairn.trail.PackRef;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where everything that changes a workspace is done: decided, recorded and shown in the tables in
 * one transaction. What this returns is on the disk.
 */
public final class Desk {
  private static final String COACH = "coach";
  private static final Actor PROGRAM = new Actor.Program("cairn");

  private final Workspace workspace;
  private final Coach coach;
  private final Clock clock;
  private final SecureRandom chance;
  private final Ledger ledger;
  private final Records records;
  private final Projection projection;
  private final Steps steps;

  public Desk(Workspace workspace, Coach coach, Clock clock, SecureRandom chance) {
    this.workspace = workspace;
    this.coach = coach;
    this.clock = clock;
    this.chance = chance;
    this.ledger = new Ledger(workspace.entries(), clock, chance);
    this.records = new Records(workspace);
    this.projection = new Projection(workspace.tables());
    this.steps = new Steps(workspace.tables());
  }

  /** A name for a request nobody made before. */
  public OpaqueId newRequest() {
    return OpaqueId.random(chance);
  }

  /** What the clock says. */
  public Instant now() {
    return clock.instant();
  }

  /** Does something, or finds that the same request did it before and hands out its entries. */
  public Done act(OpaqueId request, Action action) {
    return once(
        request,
        () -> {
          OpaqueId who = coachId();
          Now now = new Now(records, who, LocalDate.now(clock), this::newRequest);
          Deed deed = action.decide(now);
          return switch (deed) {
            case Deed.Changes changes -> record(request, action.kind(), who, changes);
            case Deed.Erasure erasure -> erase(request, who, erasure);
          };
        });
  }

  /** What an action would come to now, by the same code; nothing is recorded. */
  public Deed rehearse(Action action) {
    return workspace.read(() -> {
      OpaqueId who = knownCoach().orElseGet(this::newRequest);
      return action.decide(new Now(records, who, LocalDate.now(clock), this::newRequest));
    });
  }

  /** The id of the coach at this desk, if anything was ever done here in that name. */
  public Optional<OpaqueId> knownCoach() {
    return workspace.tables().all(Table.COACH).stream()
        .filter(row -> row.text("name").equals(coach.name()))
        .map(row -> Subject.parse(row.text("subject")).id())
        .findFirst();
  }

  /** What undo would take back, as entries call it. */
  public Optional<Row> nextUndo() {
    return workspace.read(steps::toUndo);
  }

  /** What redo would do again. */
  public Optional<Row> nextRedo() {
    return workspace.read(steps::toRedo);
  }

  /** Takes back the last step that can be; what happened since then stays. */
  public Done undo(OpaqueId request) {
    return once(
        request,
        () ->
            swap(
                request,
                Steps.UNDONE,
                steps.toUndo(),
                "There is nothing to undo: no step is left that can be taken back."));
  }

  /** Does the step again that was undone last, unless something else was done since. */
  public Done redo(OpaqueId request) {
    return once(
        request,
        () ->
            swap(
                request,
                Steps.REDONE,
                steps.toRedo(),
                "There is nothing to redo: nothing was undone since the last thing that was"
                    + " done."));
  }

  /** Notes which packs are in force, if they differ from those noted last. */
  public boolean notePacks(List<PackRef> packs) {
    return workspace.step(() -> {
      openLedger();
      byte[] now = PacksJson.bytes(packs);
      byte[] before = records.value(Thing.PACKS, records.ledger(), "");
      if (Arrays.equals(before, now)) {
        return false;
      }
      Change change = Change.of(Thing.PACKS, records.ledger(), "", before, now);
      write(newRequest(), Lasting.PACKS_CHANGED, PROGRAM, List.of(change));
      return true;
    });
  }

  /**
   * Puts a new key in force, whether the one before is there or lost; where it is there it signs
   * the first checkpoint too. If this fails, the key before stays.
   */
  public Done changeKey(OpaqueId request) {
    Optional<Signer> before = workspace.keys().signer();
    KeyChange changing = new KeyChange(workspace, ledger, chance);
    try {
      return once(request, () -> changing.key(request, coachId(), now()));
    } catch (RuntimeException failed) {
      if (before.orElse(null) instanceof SigningKey key) {
        workspace.keys().keep(key);
      }
      throw failed;
    }
  }

  /**
   * Drops all tables and makes them anew from the ledger.
   *
   * @return false if cancelled, and then everything is as it was
   */
  public boolean rebuild(Progress progress) throws Damage {
    try {
      return workspace.step(() -> {
        try {
          if (!Replay.run(workspace.entries(), List.of(projection), progress)) {
            throw new Interrupted();
          }
          return true;
        } catch (Damage damage) {
          throw new Broken(damage);
        }
      });
    } catch (Interrupted cancelled) {
      return false;
    } catch (Broken broken) {
      throw broken.damage;
    }
  }

  private Done once(OpaqueId request, Supplier<Done> work) {
    return workspace.step(() -> {
      List<StoredEntry> before = workspace.entries().ofRequest(request);
      if (!before.isEmpty()) {
        List<Entry> entries = before.stream().map(Desk::entry).toList();
        return new Done(request, entries.getFirst().kind(), entries, true, false, List.of());
      }
      openLedger();
      return work.get();
    });
  }

  private Done record(OpaqueId request, Kind kind, OpaqueId who, Deed.Changes deed) {
    if (deed.changes().isEmpty()) {
      return new Done(request, kind, List.of(), false, false, deed.remarks());
    }
    Receipt receipt = write(request, kind, new Actor.Person(who), deed.changes());
    return new Done(
        request, kind, receipt.entries(), false, receipt.clockWentBack(), deed.remarks());
  }

  private Receipt write(OpaqueId request, Kind kind, Actor actor, List<Change> changes) {
    List<Draft> drafts = new ArrayList<>();
    for (Change change : changes) {
      drafts.add(new Draft(kind, change.subject(), ChangeJson.bytes(change)));
    }
    Receipt receipt = ledger.append(new Step(request, actor, drafts));
    new Projecting(projection).apply(receipt.entries(), changes);
    return receipt;
  }

  private Done erase(OpaqueId request, OpaqueId who, Deed.Erasure erasure) {
    byte[] why = "{\"reason\":\"asked for\"}".getBytes(StandardCharsets.UTF_8);
    Receipt receipt = ledger.erase(request, new Actor.Person(who), erasure.subject(), why);
    projection.apply(receipt.first(), new Content.Present(why));
    return new Done(
        request, Kind.ERASED, receipt.entries(), false, receipt.clockWentBack(), erasure.remarks());
  }

  private Done swap(OpaqueId request, Kind kind, Optional<Row> found, String nothing) {
    OpaqueId who = coachId();
    Row step = found.orElseThrow(() -> new Refused(nothing));
    boolean back = kind.equals(Steps.UNDONE);
    List<StoredEntry> parts = workspace.entries().ofRequest(new OpaqueId(step.text("request")));
    List<Change> changes = new ArrayList<>();
    for (StoredEntry part : back ? parts.reversed() : parts) {
      byte[] payload = part.payload();
      if (payload != null) {
        Change change = ChangeJson.read(entry(part).subject(), payload);
        changes.add(back ? change.inverse() : change.again());
      }
    }
    String what = step.text("kind");
    changes.forEach(change -> requireUntouched(change, what));
    List<String> remarks = new ArrayList<>();
    remarks.add((back ? "Undone: " : "Redone: ") + what + " of " + step.text("time") + ".");
    if (changes.size() < parts.size()) {
      remarks.add(
          (parts.size() - changes.size())
              + " of its "
              + parts.size()
              + " parts were erased and stay so.");
    }
    return record(request, kind, who, new Deed.Changes(changes, remarks));
  }

  private void requireUntouched(Change change, String step) {
    byte[] there = records.value(change.thing(), change.subject(), change.part());
    if (!Arrays.equals(there, change.before())) {
      throw new Refused(
          "The "
              + change.thing().word()
              + " that "
              + step
              + " changed has been changed since by something else, so that step stays as it is.");
    }
  }

  private void openLedger() {
    ledger
        .openIfNew(workspace.keys(), chance, PROGRAM)
        .ifPresent(receipt -> projection.apply(receipt.first(), new Content.Erased()));
  }

  /** The coach by name; a new one is given an id that says nothing. */
  private OpaqueId coachId() {
    OpaqueId known = knownCoach().orElse(null);
    if (known != null) {
      return known;
    }
    OpaqueId id = newRequest();
    Change change =
        Change.of(Thing.COACH, new Subject(COACH, id), "", null, PacksJson.named(coach.name()));
    write(newRequest(), Lasting.COACH_NAMED, new Actor.Person(id), List.of(change));
    return id;
  }

  private static Entry entry(StoredEntry stored) {
    try {
      return stored.entry();
    } catch (Damage damage) {
      throw new Refused(damage.getMessage() + " Nothing was changed. Maybe run \"ledger verify\".");
    }
  }

  private static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Damage damage;

    Broken(Damage damage) {
      super(damage);
      this.damage = damage;
    }
  }
}
