package dev.cairn.pack.shelf;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.pack.PackProblem;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.read.FileKind;
import dev.cairn.pack.read.PackFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The schemas that come with the application; each is loaded when a file first needs it. */
final class Schemas {
  private static final Comparator<PackProblem> FIRST =
      Comparator.comparingInt(PackProblem::line).thenComparingInt(PackProblem::column);

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<FileKind, Form> forms = new EnumMap<>(FileKind.class);

  /** A schema as the library reads it and as JSON. */
  private record Form(Schema schema, JsonNode json) {}

  /** Refuses a file for the first place where it breaks its schema. */
  void check(PackFile file) throws PackRefused {
    Form form = forms.computeIfAbsent(file.kind(), this::load);
    List<Error> errors = form.schema().validate(file.json().root());
    Optional<PackProblem> first =
        errors.stream()
            .filter(error -> !misspelt(error, errors))
            .map(error -> problem(file, form, error))
            .min(FIRST);
    if (first.isPresent()) {
      throw new PackRefused(first.get());
    }
  }

  /** A field is missing beside an unknown one: it is the unknown one that the author looks for. */
  private static boolean misspelt(Error missing, List<Error> errors) {
    return missing.getKeyword().equals("required")
        && errors.stream()
            .filter(other -> other.getKeyword().equals("additionalProperties"))
            .anyMatch(other -> other.getInstanceLocation().equals(missing.getInstanceLocation()));
  }

  private static PackProblem problem(PackFile file, Form form, Error error) {
    String at = error.getInstanceLocation().toString();
    String pointer = at.equals("/") ? "" : at;
    SchemaFault fault = SchemaFault.of(error, pointer, form.json());
    return file.problem(fault.pointer(), fault.message(), fault.maybe());
  }

  private Form load(FileKind kind) {
    JsonNode json = json(kind.schema());
    return new Form(registry.getSchema(json), json);
  }

  /** A schema of this build; that one is missing or broken is a fault of the build. */
  static JsonNode json(String name) {
    String resource = "/dev/cairn/pack/schema/" + name + ".schema.json";
    try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "This build of Cairn lacks "
                + resource
                + ". Maybe it was built without plugins/schemas.");
      }
      return JsonFile.read(in.readAllBytes()).root();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (JsonProblem broken) {
      throw new IllegalStateException(resource + " in this build of Cairn is broken", broken);
    }
  }
}
