package dev.cairn.ui.athletes;

import dev.cairn.action.Records;
import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.Look;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.Person;
import dev.cairn.ui.office.PersonCase;
import dev.cairn.ui.office.Register;
import dev.cairn.ui.office.SampleOffice;
import dev.cairn.ui.task.Door;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The model of the page of athletes with samples, with everything done on the spot. */
final class Coaching {
  final MemoryWorkspace memory = new MemoryWorkspace();
  final Office office;
  final Register register;
  final AthletesModel model;
  final List<String> said = new ArrayList<>();
  final List<String> told = new ArrayList<>();

  Coaching(String... folders) {
    this(Door.onTheSpot(), folders);
  }

  Coaching(Door door, String... folders) {
    this.office = SampleOffice.in(memory, folders);
    this.register = new Register(office);
    this.model = new AthletesModel(register, door);
    model.onSaid(said::add);
    model.onTold(told::add);
  }

  PersonCase open(String id) {
    model.start();
    model.select(id);
    return Objects.requireNonNull(model.open().get());
  }

  Person person(String id) {
    return model.person(id).orElseThrow();
  }

  EditModel edited(String id) {
    open(id);
    model.edit();
    return editing();
  }

  EditModel editing() {
    return (EditModel) Objects.requireNonNull(model.side().get());
  }

  PlanningModel planning() {
    model.planAgain();
    return (PlanningModel) Objects.requireNonNull(model.side().get());
  }

  ImportModel importing() {
    return (ImportModel) Objects.requireNonNull(model.side().get());
  }

  void approve(String id) {
    office.act(new Approve(id, Look.UNKNOWN, office.reviewRules()));
    model.refresh();
  }

  void undo() {
    office.undo();
    model.refresh();
  }

  Records records() {
    return new Records(memory);
  }
}
