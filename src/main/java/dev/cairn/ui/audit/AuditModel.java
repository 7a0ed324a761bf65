package dev.cairn.ui.audit;

import dev.cairn.ui.office.Archive;
import dev.cairn.ui.office.EntryCase;
import dev.cairn.ui.office.EntryCase.Version;
import dev.cairn.ui.office.LedgerEntry;
import dev.cairn.ui.office.PlanPair;
import dev.cairn.ui.office.PlanReplay;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The page of the ledger without its looks: what is listed, what is open, what came of it. */
public final class AuditModel {
  private static final Words WORDS = Words.of(AuditModel.class);

  /** More pages than can be seen at once are not wanted any more. */
  private static final int PAGES_AT_ONCE = 3;

  private final Archive archive;
  private final Slot finding;
  private final Slot reading;
  private final Slot opening;
  private final Slot replaying;
  private final Slot pairing;
  private final Checking checking;
  private final Leaving leaving;
  private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.NONE);
  private final ReadOnlyObjectWrapper<Archive.@Nullable Found> found =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<LedgerRows> rows =
      new ReadOnlyObjectWrapper<>(new LedgerRows(new long[0], page -> {}));
  private final ReadOnlyIntegerWrapper read = new ReadOnlyIntegerWrapper();
  private final ReadOnlyLongWrapper selected = new ReadOnlyLongWrapper();
  private final ReadOnlyObjectWrapper<@Nullable EntryCase> open = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable PlanReplay> replay = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable PlanPair> pair = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper noPair = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper readOnly = new ReadOnlyStringWrapper("");
  private final TreeSet<Integer> wanted = new TreeSet<>();
  private boolean asked;

  public AuditModel(Archive archive, Door door) {
    this.archive = archive;
    this.finding = door.slot();
    this.reading = door.slot();
    this.opening = door.slot();
    this.replaying = door.slot();
    this.pairing = door.slot();
    this.checking = new Checking(archive, door.patientSlot(), this::tell);
    this.leaving = new Leaving(archive, door.patientSlot(), this::tell);
  }

  /** Lists the entries, when the page is first looked at. */
  public void start() {
    if (!asked) {
      load();
    }
  }

  /** Looks again, after something was done; nothing where nobody has looked yet. */
  public void refresh() {
    if (asked) {
      load();
    }
  }

  private record Listed(Archive.Found found, String readOnly) {}

  void load() {
    asked = true;
    failure.set(null);
    Filter now = filter.get();
    finding.ask(
        errand -> {
          archive.open(errand.cancel());
          Archive.Found fitting =
              archive.find(kinds -> now.query(kinds, archive.clock().getZone()));
          return new Listed(fitting, archive.readOnlyBecause().orElse(""));
        },
        this::take,
        failure::set);
  }

  private void take(Listed listed) {
    readOnly.set(listed.readOnly());
    wanted.clear();
    reading.cancel();
    found.set(listed.found());
    long[] numbers = listed.found().numbers();
    rows.set(new LedgerRows(numbers, page -> want((int) page)));
    if (numbers.length > 0 && rows.get().indexOf(selected.get()) < 0) {
      select(numbers[0]);
    } else {
      select(selected.get());
    }
  }

  /** Asked while the list is laid out, so nothing of it may change before this returns. */
  private void want(int page) {
    if (!wanted.add(page)) {
      return;
    }
    while (wanted.size() > PAGES_AT_ONCE) {
      wanted.remove(page - wanted.first() > wanted.last() - page ? wanted.first() : wanted.last());
    }
    LedgerRows now = rows.get();
    List<Integer> pages = List.copyOf(wanted);
    reading.ask(
        errand -> {
          Map<Integer, List<LedgerEntry>> read = new LinkedHashMap<>();
          for (int one : pages) {
            read.put(one, archive.lines(now.numbers(one)));
          }
          return read;
        },
        read -> {
          read.forEach(now::put);
          wanted.removeAll(read.keySet());
          this.read.set(this.read.get() + 1);
        },
        this::tell);
  }

  /** Lists other entries. */
  public void filter(Filter other) {
    if (!other.equals(filter.get())) {
      filter.set(other);
      refresh();
    }
  }

  /** Opens an entry; 0 opens none. */
  public void select(long number) {
    boolean other = number != selected.get();
    selected.set(number);
    problem.set("");
    if (other) {
      replaying.cancel();
      pairing.cancel();
      replay.set(null);
      noPair.set("");
      pair.set(null);
    }
    if (number == 0) {
      opening.cancel();
      open.set(null);
      return;
    }
    opening.ask(errand -> archive.entry(number), one -> show(one, other), this::tell);
  }

  private void show(Optional<EntryCase> found, boolean other) {
    EntryCase now = found.orElse(null);
    open.set(now);
    if (now == null || !other) {
      return;
    }
    int at = numberOf(now);
    if (at > 1) {
      compare(now.versions().get(at - 2), now.versions().get(at - 1));
    }
  }

  /** Which of the plans an entry brought, 0 for none; the last one where it brought none itself. */
  private static int numberOf(EntryCase now) {
    return now.versions().stream()
        .filter(version -> version.hash().equals(now.plan()))
        .findFirst()
        .map(Version::number)
        .orElse(now.versions().size());
  }

  /** Opens an entry from elsewhere, where need be among all others. */
  public void goTo(long number) {
    selected.set(number);
    if (!filter.get().equals(Filter.NONE)) {
      filter.set(Filter.NONE);
    }
    asked = true;
    load();
  }

  /** Goes down or up the list. */
  public void step(int by) {
    int next = rows.get().indexOf(selected.get()) + by;
    if (next >= 0 && next < rows.get().size()) {
      select(rows.get().number(next));
    }
  }

  /** Whether the open entry brought a plan that can be made again. */
  public boolean canReplay() {
    EntryCase now = open.get();
    return now != null && !now.plan().isEmpty() && now.payload().isPresent();
  }

  /** Makes the plan of the open entry again. */
  public void replay() {
    if (!canReplay()) {
      problem.set(WORDS.text("replay.none", selected.get()));
      return;
    }
    long number = selected.get();
    problem.set("");
    replaying.ask(errand -> archive.replay(number), replay::set, this::tell);
  }

  /** Shows what differs between two plans of whom the open entry is about. */
  public void compare(Version was, Version is) {
    long number = selected.get();
    noPair.set("");
    if (was.hash().equals(is.hash())) {
      pair.set(null);
      return;
    }
    pairing.ask(errand -> archive.pair(number, was, is), pair::set, this::noPair);
  }

  /** One of the plans cannot be read, which verifying the ledger tells more of. */
  private void noPair(Failure reason) {
    noPair.set(
        reason.expected() ? reason.sentence() : WORDS.text("problem.fault", reason.sentence()));
    pair.set(null);
  }

  /** Says why something cannot be had. */
  void say(String sentence) {
    problem.set(sentence);
  }

  void tell(Failure reason) {
    problem.set(
        reason.expected() ? reason.sentence() : WORDS.text("problem.fault", reason.sentence()));
  }

  public Checking checking() {
    return checking;
  }

  public Leaving leaving() {
    return leaving;
  }

  public LocalDate today() {
    return LocalDate.now(archive.clock());
  }

  LongSupplier millis() {
    return archive.clock()::millis;
  }

  /** Hears that something was done that others should know of. */
  public void onChecked(Consumer<dev.cairn.ui.office.Checked> listener) {
    checking.onChecked(listener);
  }

  public ReadOnlyObjectProperty<Filter> filter() {
    return filter.getReadOnlyProperty();
  }

  /** Null before anything was found. */
  public ReadOnlyObjectProperty<Archive.@Nullable Found> found() {
    return found.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<LedgerRows> rows() {
    return rows.getReadOnlyProperty();
  }

  /** Grows whenever lines were read. */
  ReadOnlyIntegerProperty read() {
    return read.getReadOnlyProperty();
  }

  public ReadOnlyLongProperty selected() {
    return selected.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable EntryCase> open() {
    return open.getReadOnlyProperty();
  }

  /** What making the plan again came to; null before. */
  public ReadOnlyObjectProperty<@Nullable PlanReplay> replayed() {
    return replay.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty replaying() {
    return replaying.busy();
  }

  public ReadOnlyObjectProperty<@Nullable PlanPair> pair() {
    return pair.getReadOnlyProperty();
  }

  /** Why there is no comparison, in a sentence; empty where there is one or none was asked for. */
  public ReadOnlyStringProperty noPair() {
    return noPair.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return failure.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty finding() {
    return finding.busy();
  }

  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty readOnly() {
    return readOnly.getReadOnlyProperty();
  }
}
