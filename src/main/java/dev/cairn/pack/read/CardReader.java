package dev.cairn.pack.read;

import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Golden;
import dev.cairn.pack.ModelCard.Input;
import dev.cairn.pack.ModelCard.Measure;
import dev.cairn.pack.ModelCard.Measured;
import dev.cairn.pack.ModelCard.Task;
import dev.cairn.pack.ModelCard.Training;
import dev.cairn.pack.PackRefused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the card of a model and refuses what contradicts itself. */
public final class CardReader {
  private static final String COPIED = "a line was copied and not changed";

  private CardReader() {}

  public static ModelCard card(Entry file) throws PackRefused {
    Task task = file.field("task").word(Task.values(), Task::word);
    return new ModelCard(
        file.text("id"),
        file.text("version"),
        file.text("name"),
        task,
        file.text("algorithm"),
        opsets(file),
        file.field("size").node().asLong(),
        file.text("sha256"),
        inputs(file, task),
        file.text("target"),
        coverage(file, task),
        file.number("weight"),
        file.text("weightReason"),
        training(file.field("training")),
        measured(file, task),
        file.list("notFor").stream().map(entry -> entry.node().asString()).toList(),
        golden(file, task));
  }

  private static SortedMap<String, Integer> opsets(Entry file) throws PackRefused {
    SortedMap<String, Integer> opsets = new TreeMap<>();
    for (Map.Entry<String, Entry> each : file.members("opsets").entrySet()) {
      opsets.put(each.getKey(), each.getValue().node().asInt());
    }
    return opsets;
  }

  private static List<Input> inputs(Entry file, Task task) throws PackRefused {
    List<Input> inputs = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    for (Entry entry : file.list("inputs")) {
      Input input = input(entry);
      if (!names.add(input.name())) {
        throw entry.field("name").refuse("the input " + input.name() + " is there twice", COPIED);
      }
      inputs.add(input);
    }
    if (inputs.size() != task.inputs()) {
      throw file.field("inputs")
          .refuse(
              "there are "
                  + inputs.size()
                  + " inputs where "
                  + task.word()
                  + " takes "
                  + task.inputs(),
              "the card is of a model for another task");
    }
    return inputs;
  }

  private static Input input(Entry entry) throws PackRefused {
    Input input =
        new Input(
            entry.text("name"),
            entry.text("unit"),
            entry.number("from"),
            entry.number("to"),
            entry.number("mean"),
            entry.number("sd"),
            entry.number("missing"),
            numbers(entry, "cuts"),
            numbers(entry, "shares"));
    if (input.from() > input.to()) {
      throw entry.field("from").refuse("\"from\" lies above \"to\"", "the two were exchanged");
    }
    if (input.mean() < input.from() || input.mean() > input.to()) {
      throw entry
          .field("mean")
          .refuse("\"mean\" lies outside \"from\" and \"to\"", "one of them is of another input");
    }
    checkParts(entry, input);
    return input;
  }

  private static void checkParts(Entry entry, Input input) throws PackRefused {
    for (int i = 1; i < input.cuts().length; i++) {
      if (input.cuts()[i] <= input.cuts()[i - 1]) {
        throw entry.field("cuts").refuse("the borders do not rise", "one is there twice");
      }
    }
    if (input.shares().length != input.cuts().length + 1) {
      throw entry
          .field("shares")
          .refuse(
              "there are "
                  + input.shares().length
                  + " shares for "
                  + input.cuts().length
                  + " borders",
              "there must be one more");
    }
    double sum = 0;
    for (double share : input.shares()) {
      sum += share;
    }
    boolean neverTold = input.missing() == 1 && sum == 0;
    if (!neverTold && Math.abs(sum - 1) > 1e-6) {
      throw entry.field("shares").refuse("the shares add up to " + sum, "they must add up to 1");
    }
  }

  private static @Nullable Double coverage(Entry file, Task task) throws PackRefused {
    Double coverage = file.maybeNumber("coverage");
    if (coverage == null && task == Task.NEXT_LOAD) {
      throw file.refuse(
          "\"coverage\" is missing, so nobody could say what its interval means",
          "it was never measured");
    }
    return coverage;
  }

  private static Training training(Entry entry) throws PackRefused {
    Entry seed = entry.optional("seed");
    return new Training(
        date(entry),
        entry.text("what"),
        entry.whole("rows"),
        entry.whole("lifters"),
        seed == null ? null : seed.node().asLong());
  }

  private static List<Measured> measured(Entry file, Task task) throws PackRefused {
    String unit = task == Task.NEXT_LOAD ? "kg" : "Brier";
    List<Measured> all = new ArrayList<>();
    for (Entry entry : file.list("measured")) {
      if (!entry.text("unit").equals(unit)) {
        throw entry.field("unit").refuse(task.word() + " is measured in " + unit, "a slip");
      }
      all.add(
          new Measured(
              date(entry),
              entry.text("on"),
              entry.whole("rows"),
              entry.whole("lifters"),
              unit,
              measure(entry.field("error")),
              measure(entry.field("repeatLast")),
              maybeMeasure(entry, "rule"),
              maybeMeasure(entry, "blend"),
              measure(entry.field("gain"))));
    }
    return all;
  }

  private static @Nullable Measure maybeMeasure(Entry entry, String name) throws PackRefused {
    Entry found = entry.optional(name);
    return found == null ? null : measure(found);
  }

  private static Measure measure(Entry entry) throws PackRefused {
    Measure measure = new Measure(entry.number("value"), entry.number("low"), entry.number("high"));
    if (measure.low() > measure.value() || measure.value() > measure.high()) {
      throw entry.refuse("the value lies outside its interval", "two numbers were exchanged");
    }
    return measure;
  }

  private static LocalDate date(Entry entry) throws PackRefused {
    try {
      return LocalDate.parse(entry.text("date"));
    } catch (DateTimeException none) {
      throw entry.field("date").refuse(entry.text("date") + " is no day", "a figure is wrong");
    }
  }

  private static List<Golden> golden(Entry file, Task task) throws PackRefused {
    List<Golden> golden = new ArrayList<>();
    for (Entry entry : file.list("golden")) {
      golden.add(
          new Golden(
              sized(entry, "inputs", task.inputs()),
              sized(entry, "outputs", task.outputs()),
              entry.number("tolerance")));
    }
    return golden;
  }

  private static double[] sized(Entry entry, String name, int size) throws PackRefused {
    double[] numbers = numbers(entry, name);
    if (numbers.length != size) {
      throw entry
          .field(name)
          .refuse("there are " + numbers.length + " values instead of " + size, "one is missing");
    }
    return numbers;
  }

  /** Null is what nobody told. */
  private static double[] numbers(Entry entry, String name) throws PackRefused {
    JsonNode list = entry.field(name).node();
    double[] numbers = new double[list.size()];
    for (int i = 0; i < numbers.length; i++) {
      JsonNode value = list.path(i);
      numbers[i] = value.isNull() ? Double.NaN : value.asDouble();
    }
    return numbers;
  }
}
