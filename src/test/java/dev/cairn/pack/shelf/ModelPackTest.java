package dev.cairn.pack.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Golden;
import dev.cairn.pack.ModelCard.Input;
import dev.cairn.pack.ModelCard.Measure;
import dev.cairn.pack.ModelCard.Measured;
import dev.cairn.pack.ModelCard.Task;
import dev.cairn.pack.ModelCard.Training;
import dev.cairn.pack.read.CardReader;
import dev.cairn.pack.read.CardWriter;
import dev.cairn.pack.read.FileKind;
import dev.cairn.pack.read.PackFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model comes with its card, and both come through the door of all packs. */
class ModelPackTest {
  private static final byte[] MODEL = {8, 1, 2, 3};
  private static final String CARD = "trees/card.json";
  private static final String FILE = "trees/model.onnx";

  @TempDir Path shelf;
  private TestPack pack;

  @BeforeEach
  void write() {
    pack =
        TestPack.in(shelf)
            .write(FILE, MODEL)
            .write(CARD, CardWriter.bytes(card(), "../../schemas/card.schema.json"))
            .hashed();
  }

  @Test
  void isInForce() {
    assertThat(TestPack.sentence(TestPack.status(shelf, "small"))).isEqualTo("in force");
    assertThat(TestPack.status(shelf, "small").counts().models()).isEqualTo(1);
  }

  @Test
  void aCardIsReadAsItWasWritten() throws Exception {
    byte[] bytes = CardWriter.bytes(card(), "here");
    ModelCard read = CardReader.card(PackFile.read("small", CARD, FileKind.CARD, bytes).root());
    assertThat(read)
        .usingRecursiveComparison()
        .withEqualsForType((a, b) -> Double.compare(a, b) == 0, Double.class)
        .isEqualTo(card());
    assertThat(CardWriter.bytes(read, "here")).isEqualTo(bytes);
    assertThat(read.golden().getFirst().inputs()[1]).isNaN();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"size\": 4 | \"size\": 5 | trees/model.onnx has 4 bytes, not those of the card",
        "\"size\": 4 | \"size\": 2000000 | must be at most",
        "\"weight\": 0.25 | \"weight\": 1.25 | must be at most",
        "\"task\": \"next_load\" | \"task\": \"next_lod\" | can only be",
        "\"task\": \"next_load\" | \"task\": \"completes\" | there are 99 inputs where completes",
        "\"unit\":\"kg\" | \"unit\":\"Brier\" | next_load is measured in kg",
        "\"coverage\": 0.8, | '' | \"coverage\" is missing",
        "\"id\": \"trees\" | \"id\": \"oaks\" | but the folder is trees",
        "\"name\":\"feature 1\" | \"name\":\"feature 0\" | the input feature 0 is there twice",
        "\"shares\":[0.25,0.75] | \"shares\":[0.25,0.5] | must add up to 1",
        "\"shares\":[0.25,0.75] | \"shares\":[1] | there are 1 shares for 1 borders",
        "\"from\":-1 | \"from\":9 | lies above",
        "\"mean\":0.5 | \"mean\":7 | lies outside",
        "2026-11-21 | 2026-02-30 | 2026-02-30 is no day",
        "\"outputs\":[0.9,1,1.1] | \"outputs\":[0.9,1] | there are 2 values instead of 3",
        "\"low\":4.25 | \"low\":4.75 | the value lies outside its interval",
      })
  void aCardThatContradictsItselfLeavesThePackOut(String from, String to, String said) {
    pack.change(CARD, from, to).hashed();
    assertThat(TestPack.sentence(TestPack.status(shelf, "small"))).contains(CARD).contains(said);
  }

  @Test
  void anotherModelUnderTheSameCardLeavesThePackOut() {
    pack.write(FILE, new byte[] {8, 1, 2, 4}).hashed();
    assertThat(TestPack.sentence(TestPack.status(shelf, "small")))
        .contains("trees/model.onnx is not the file whose hash stands here");
  }

  @Test
  void modelAndCardNeedEachOther() {
    pack.delete(FILE).hashed();
    assertThat(TestPack.sentence(TestPack.status(shelf, "small")))
        .contains("the card speaks of trees/model.onnx, which is not there");
    pack.write(FILE, MODEL).delete(CARD).hashed();
    assertThat(TestPack.sentence(TestPack.status(shelf, "small")))
        .contains(FILE)
        .contains("it has no card.json beside it");
  }

  @Test
  void aModelMayBeLargerThanAnotherFileButNotAsLargeAsItLikes() {
    byte[] large = new byte[PackFolder.LARGEST_MODEL + 1];
    pack.write(FILE, large);
    assertThat(TestPack.sentence(TestPack.status(shelf, "small")))
        .contains(FILE)
        .contains("it is larger than 2 MB");
  }

  private static ModelCard card() {
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < Task.NEXT_LOAD.inputs(); i++) {
      inputs.add(
          new Input(
              "feature " + i,
              "kg",
              -1,
              3,
              0.5,
              1,
              0.125,
              new double[] {0},
              new double[] {.25, .75}));
    }
    double[] told = new double[Task.NEXT_LOAD.inputs()];
    told[1] = Double.NaN;
    Golden golden = new Golden(told, new double[] {0.9, 1, 1.1}, 1e-5);
    Measure measure = new Measure(4.5, 4.25, 5);
    LocalDate date = LocalDate.of(2026, 11, 21);
    Measured measured =
        new Measured(date, "logs", 100, 10, "kg", measure, measure, measure, null, measure);
    TreeMap<String, Integer> opsets = new TreeMap<>();
    opsets.put("ai.onnx.ml", 3);
    return new ModelCard(
        "trees",
        "1.0.0",
        "Trees",
        Task.NEXT_LOAD,
        "one tree",
        opsets,
        MODEL.length,
        Sha256.of(MODEL),
        inputs,
        "next top set over last top set",
        0.8,
        0.25,
        "measured",
        new Training(date, "simulated lifters", 1000, 100, 7L),
        List.of(measured),
        List.of("lifters in pain"),
        List.of(golden, golden, golden));
  }
}
