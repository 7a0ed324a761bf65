package dev.cairn.onnx;

import dev.cairn.onnx.registry.Packs;
import dev.cairn.onnx.session.NotAModel;
import dev.cairn.onnx.session.OnnxModel;
import dev.cairn.onnx.session.OnnxRuntime;
import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Golden;
import dev.cairn.pack.ModelCard.Input;
import dev.cairn.pack.ModelCard.Measure;
import dev.cairn.pack.ModelCard.Measured;
import dev.cairn.pack.ModelCard.Task;
import dev.cairn.pack.ModelCard.Training;
import dev.cairn.pack.ModelRules;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.PackedModel;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.read.CardWriter;
import dev.cairn.pack.shelf.CaseRunner;
import dev.cairn.pack.shelf.PackHashes;
import dev.cairn.pack.shelf.PackShelf;
import dev.cairn.pack.shelf.PackStatus;
import dev.cairn.strength.feature.Catalogue;
import dev.cairn.strength.feature.Feature;
import dev.cairn.strength.feature.FeatureVector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A folder of packs with models in it, each with a card that is true, to be broken in one place.
 */
public final class TestModels {
  private static final Path OURS = Path.of(System.getProperty("cairn.home", "."), "plugins");

  private final Path shelf;

  /** With our rules of models. */
  public TestModels(Path shelf) {
    this.shelf = shelf;
    copy(OURS.resolve("models"), shelf.resolve("models"));
    write(
        shelf.resolve("trees/pack.json"),
        """
        {
          "schema": 1, "id": "trees", "version": "1.0.0", "name": "Trees",
          "description": "Models.", "requires": [], "files": {}
        }
        """
            .getBytes(StandardCharsets.UTF_8));
    hash();
  }

  public Path folder(String id) {
    return shelf.resolve("trees").resolve(id);
  }

  public Path file(String id) {
    return folder(id).resolve("model.onnx");
  }

  /** A model with a true card, in a pack that is in force. */
  public TestModels with(String id, String version, Task task, byte[] model) {
    return with(id, model, card(id, version, task, model));
  }

  public TestModels with(String id, byte[] model, ModelCard card) {
    write(file(id), model);
    write(
        folder(id).resolve("card.json"), CardWriter.bytes(card, "../../schemas/card.schema.json"));
    return hash();
  }

  /** Writes without putting the hashes of the pack right. */
  public static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.resolveSibling("."));
      Files.write(file, bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public TestModels hash() {
    try {
      PackHashes.write(shelf.resolve("trees"));
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (PackRefused refused) {
      throw new AssertionError(refused);
    }
  }

  /** As the application opens them. */
  public Packs packs() {
    return packs(rules -> rules);
  }

  /** With other rules than ours. */
  public Packs packs(UnaryOperator<ModelRules> changed) {
    PackShelf opened = open();
    return new Packs() {
      @Override
      public List<PackStatus> statuses() {
        return opened.packs();
      }

      @Override
      public List<PackedModel> models() {
        return opened.models();
      }

      @Override
      public ModelRules rules() throws RulesMissing {
        return changed.apply(opened.modelRules());
      }

      @Override
      public Path folder() {
        return shelf;
      }
    };
  }

  public PackShelf open() {
    try {
      return PackShelf.open(shelf, CaseRunner.passing());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Says of the model what it does. */
  public static ModelCard card(String id, String version, Task task, byte[] model) {
    List<Golden> golden = new ArrayList<>();
    for (double at : new double[] {0.25, 0.5, 0.75}) {
      double[] inputs = new double[task.inputs()];
      for (int i = 0; i < inputs.length; i++) {
        Feature feature = Catalogue.all().get(i);
        inputs[i] = feature.from() + at * (feature.to() - feature.from());
      }
      golden.add(new Golden(inputs, answers(task, model, inputs), 1e-5));
    }
    return card(id, version, task, model, golden);
  }

  /** Says of the model what is told. */
  public static ModelCard card(
      String id, String version, Task task, byte[] model, List<Golden> golden) {
    List<Input> inputs = new ArrayList<>();
    for (Feature feature : Catalogue.all().subList(0, task.inputs())) {
      inputs.add(input(feature));
    }
    TreeMap<String, Integer> opsets = new TreeMap<>();
    opsets.put("ai.onnx", 17);
    opsets.put("ai.onnx.ml", 3);
    LocalDate date = LocalDate.of(2026, 11, 21);
    boolean load = task == Task.NEXT_LOAD;
    Measure error = new Measure(4.5, 4.25, 4.75);
    Measure repeat = new Measure(4.75, 4.5, 5);
    Measure gain = new Measure(0.25, -0.25, 0.75);
    Measured measured =
        new Measured(
            date,
            "lifters made up",
            100,
            10,
            load ? "kg" : "Brier",
            error,
            repeat,
            null,
            null,
            gain);
    return new ModelCard(
        id,
        version,
        "Model " + id,
        task,
        "a line",
        opsets,
        model.length,
        sha256(model),
        inputs,
        "the next top set over the last one",
        load ? 0.8 : null,
        0.25,
        "made up",
        new Training(date, "lifters made up", 100, 10, 1L),
        List.of(measured),
        List.of("anybody real"),
        golden);
  }

  /** Spread evenly over what makes sense; anything may be unknown but the last load. */
  private static Input input(Feature feature) {
    double middle = (feature.from() + feature.to()) / 2;
    double missing = feature.name().equals("last_load") ? 0 : 0.5;
    return new Input(
        feature.name(),
        feature.unit(),
        feature.from(),
        feature.to(),
        middle,
        (feature.to() - feature.from()) / 4,
        missing,
        new double[] {middle},
        new double[] {0.5, 0.5});
  }

  /** What the model answers, asked without any check. */
  public static double[] answers(Task task, byte[] model, double[] inputs) {
    float[] row = new float[inputs.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = (float) inputs[i];
    }
    try (OnnxModel open = new OnnxRuntime().open(model)) {
      float[] answers = open.run(row, row.length, "features", task.output());
      double[] exact = new double[answers.length];
      for (int i = 0; i < exact.length; i++) {
        exact[i] = answers[i];
      }
      return exact;
    } catch (NotAModel | OnnxRuntime.Absent failed) {
      throw new AssertionError(failed);
    }
  }

  /** Everything in the middle of what makes sense, but for one input. */
  public static FeatureVector features(String other, double value) {
    double[] values = new double[Catalogue.SIZE];
    for (Feature feature : Catalogue.all()) {
      values[feature.position()] =
          feature.name().equals(other) ? value : (feature.from() + feature.to()) / 2;
    }
    values[Catalogue.ABOUT_THE_LOG] = Double.NaN;
    return new FeatureVector(values);
  }

  public static int position(String feature) {
    return Catalogue.named(feature).orElseThrow().position();
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new AssertionError(missing);
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write(to.resolve(from.relativize(file).toString()), Files.readAllBytes(file));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
