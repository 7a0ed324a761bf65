package dev.cairn.ui.athletes;

import dev.cairn.action.athlete.ChangeGroup;
import dev.cairn.action.athlete.EraseAthlete;
import dev.cairn.ui.office.Person;
import dev.cairn.ui.office.PersonCase;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.office.Register;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The page of athletes without its looks: who there is, who is open, what is being done. */
public final class AthletesModel {
  private static final Words WORDS = Words.of(AthletesModel.class);

  private final Register register;
  private final Door door;
  private final Slot loading;
  private final Slot opening;
  private final Slot acting;
  private final ReadOnlyObjectWrapper<List<Person>> people = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Person>> shown = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<PeopleFilter> filter =
      new ReadOnlyObjectWrapper<>(PeopleFilter.ALL);
  private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable PersonCase> open = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Side> side = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper readOnly = new ReadOnlyStringWrapper("");
  private final Map<String, EditModel> drafts = new TreeMap<>();
  private List<String> marked = List.of();
  private Consumer<String> said = sentence -> {};
  private Consumer<String> told = sentence -> {};
  private Runnable changed = () -> {};
  private boolean asked;

  public AthletesModel(Register register, Door door) {
    this.register = register;
    this.door = door;
    this.loading = door.slot();
    this.opening = door.slot();
    this.acting = door.slot();
  }

  /** What is being done beside the list. */
  sealed interface Side permits EditModel, ImportModel, PlanningModel, Side.Erasing {
    /** Somebody is about to be erased. */
    record Erasing(Person person) implements Side {}
  }

  private record Found(List<Person> people, String readOnly) {}

  /** Reads who there is, when the page is first looked at. */
  public void start() {
    if (!asked) {
      load();
    }
  }

  /** Reads again, as after a step was taken back; nothing where nobody has looked yet. */
  public void refresh() {
    if (asked) {
      load();
    }
  }

  void load() {
    asked = true;
    failure.set(null);
    loading.ask(
        errand -> {
          register.open(errand.cancel());
          return found();
        },
        this::take,
        failure::set);
  }

  private Found found() {
    return new Found(register.people(), register.readOnlyBecause().orElse(""));
  }

  private void take(Found found) {
    people.set(found.people());
    readOnly.set(found.readOnly());
    show(filter.get());
    String id = person(selected.get()).isPresent() ? selected.get() : first();
    select(id);
  }

  private String first() {
    return shown.get().stream().findFirst().map(Person::id).orElse("");
  }

  Optional<Person> person(String id) {
    return people.get().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Shows other athletes, or in another order. */
  void show(PeopleFilter other) {
    filter.set(other);
    shown.set(other.of(people.get()));
  }

  /** Opens an athlete. */
  public void select(String id) {
    boolean same = id.equals(selected.get());
    if (!same) {
      problem.set("");
      leaveSide();
    }
    selected.set(id);
    if (id.isEmpty()) {
      opening.cancel();
      open.set(null);
      return;
    }
    opening.ask(errand -> register.person(id), this::opened, this::cannotOpen);
  }

  /** What is typed waits for its athlete; what concerns all stays. */
  private void leaveSide() {
    if (side.get() instanceof EditModel || side.get() instanceof Side.Erasing) {
      side.set(null);
    }
  }

  private void opened(PersonCase now) {
    failure.set(null);
    open.set(now);
  }

  private void cannotOpen(Failure reason) {
    open.set(null);
    failure.set(reason);
  }

  /** Goes down or up the list. */
  void step(int by) {
    List<Person> all = shown.get();
    for (int i = 0; i < all.size(); i++) {
      int next = i + by;
      if (all.get(i).id().equals(selected.get()) && next >= 0 && next < all.size()) {
        select(all.get(next).id());
        return;
      }
    }
    if (!all.isEmpty() && all.stream().noneMatch(one -> one.id().equals(selected.get()))) {
      select(all.getFirst().id());
    }
  }

  /** Several are chosen in the list. */
  void mark(List<String> ids) {
    marked = List.copyOf(ids);
  }

  List<String> marked() {
    return marked;
  }

  /** Whether anything can be changed now. */
  boolean possible() {
    return readOnly.get().isEmpty() && !acting.busy().get() && failure.get() == null;
  }

  /** Begins to type somebody new, or goes on with what was typed before. */
  void add() {
    if (possible()) {
      edit("", () -> Draft.fresh(register.today()));
    }
  }

  /** Begins to change the open athlete, or goes on with it. */
  void edit() {
    PersonCase now = open.get();
    if (now != null && possible()) {
      edit(now.person().id(), () -> Draft.of(now.file(), now.input()));
    }
  }

  /** The same with values with which a plan is possible. */
  void edit(SortedMap<String, String> change) {
    edit();
    if (side.get() instanceof EditModel editing) {
      editing.take(change);
    }
  }

  private void edit(String id, Supplier<Draft> fresh) {
    EditModel known = drafts.get(id);
    EditModel editing =
        known == null ? new EditModel(register, door, fresh.get(), this::entered) : known;
    drafts.put(id, editing);
    side.set(editing);
    editing.look();
  }

  /** What is typed stays until it is saved or thrown away. */
  boolean drafted(String id) {
    EditModel known = drafts.get(id);
    return known != null && known.draft().changed();
  }

  /** Throws away what was typed. */
  void discard() {
    drafts.values().removeIf(one -> one.equals(side.get()));
    side.set(null);
  }

  private void entered(EditModel editing, String id, String name) {
    boolean fresh = editing.draft().isNew();
    drafts.values().removeIf(one -> one.equals(editing));
    side.set(null);
    done(WORDS.text(fresh ? "said.added" : "said.entered", name), id);
  }

  /** Shows what files hold before anything is taken in. */
  public void preview(List<Path> files) {
    if (possible()) {
      ImportModel importing = new ImportModel(register, door, this::imported);
      side.set(importing);
      importing.read(files);
    }
  }

  private void imported(ImportModel importing, int count, String id) {
    side.set(null);
    done(WORDS.text("said.imported", count), id);
  }

  /** Asks whom to plan again. */
  void planAgain() {
    if (possible()) {
      side.set(
          new PlanningModel(
              register, door, people.get(), shown.get(), marked, selected.get(), this::planned));
    }
  }

  private void planned(String sentence) {
    done(sentence, selected.get());
  }

  /** Asks whether somebody is to be erased. */
  void erase() {
    if (possible()) {
      person(selected.get()).ifPresent(person -> side.set(new Side.Erasing(person)));
    }
  }

  /** Erases; nothing brings it back. */
  void eraseForGood(Person person) {
    side.set(null);
    drafts.remove(person.id());
    act(
        () -> register.act(new EraseAthlete(person.id())),
        () -> {
          told.accept(WORDS.text("said.erased", person.name()));
          changed.run();
          load();
        });
  }

  /** Puts athletes into a group or takes them out. */
  void group(String name, List<String> ids, boolean in) {
    if (possible() && !ids.isEmpty()) {
      String key = in ? "said.joined" : "said.left";
      act(
          () -> register.act(new ChangeGroup(name, ids, in)),
          () -> done(WORDS.text(key, name.strip(), ids.size()), selected.get()));
    }
  }

  private void act(Runnable work, Runnable then) {
    problem.set("");
    acting.ask(
        errand -> {
          work.run();
          return true;
        },
        done -> then.run(),
        reason ->
            problem.set(
                reason.expected()
                    ? reason.sentence()
                    : WORDS.text("problem.fault", reason.sentence())));
  }

  private void done(String sentence, String id) {
    said.accept(sentence);
    changed.run();
    selected.set(id);
    load();
  }

  /** Puts away what stands beside the list; what was typed is kept. */
  void close() {
    if (side.get() instanceof PlanningModel planning) {
      planning.cancel();
    }
    side.set(null);
  }

  /** Hears what was done and can be taken back. */
  public void onSaid(Consumer<String> listener) {
    said = listener;
  }

  /** Hears what was done for good. */
  public void onTold(Consumer<String> listener) {
    told = listener;
  }

  /** Hears that the workspace changed. */
  public void onChanged(Runnable listener) {
    changed = listener;
  }

  LocalDate today() {
    return register.today();
  }

  /** Groups by name, with how many are in them. */
  SortedMap<String, Long> groups() {
    SortedMap<String, Long> groups = new TreeMap<>();
    people.get().forEach(one -> one.groups().forEach(name -> groups.merge(name, 1L, Long::sum)));
    return groups;
  }

  /** Those with a refusal and what would work. */
  Optional<PlanCase.NoPlan> refused() {
    return Optional.ofNullable(open.get()).flatMap(PersonCase::refused);
  }

  public ReadOnlyObjectProperty<List<Person>> people() {
    return people.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<Person>> shown() {
    return shown.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<PeopleFilter> filter() {
    return filter.getReadOnlyProperty();
  }

  /** The id of the open athlete; empty when nobody is. */
  public ReadOnlyStringProperty selected() {
    return selected.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable PersonCase> open() {
    return open.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Side> side() {
    return side.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return failure.getReadOnlyProperty();
  }

  /** What did not work just now; empty when all is well. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Why nothing can be changed; empty when it can. */
  ReadOnlyStringProperty readOnly() {
    return readOnly.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty loading() {
    return loading.busy();
  }
}
