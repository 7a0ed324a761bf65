package dev.cairn.intake.lifting;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The columns of Strong and Hevy, with the names they have in the languages of the apps that are
 * known: English, German, Spanish, French, Portuguese, Italian, Chinese.
 */
enum Column {
  START("Date", "start_time", "Start Time", "Datum", "Fecha", "Data", "日期", "日付"),
  END("end_time", "End Time"),
  WORKOUT_NUMBER("Workout #"),
  WORKOUT(
      "Workout Name",
      "title",
      "Workout-Name",
      "Nombre del entrenamiento",
      "Nombre de entrenamiento",
      "Nom de l'entraînement",
      "Nom de la séance",
      "Nome do treino",
      "Nome allenamento",
      "锻炼名称"),
  DURATION("Duration", "Workout Duration", "Dauer", "Duración", "Durée", "Duração", "Durata", "时长"),
  EXERCISE(
      "Exercise Name",
      "exercise_title",
      "Exercise Title",
      "Name der Übung",
      "Nombre del ejercicio",
      "Nombre de ejercicio",
      "Nom de l'exercice",
      "Nome do exercício",
      "Nome esercizio",
      "运动名称"),
  SET_ORDER(
      "Set Order",
      "Reihenfolge festlegen",
      "Satzreihenfolge",
      "Orden de la serie",
      "Orden de serie",
      "Orden de series",
      "Ordre de la série",
      "Ordre des séries",
      "Ordem da série",
      "Ordine serie",
      "设置顺序"),
  SET_INDEX("set_index"),
  SET_TYPE("set_type"),
  LOAD("Weight", "Gewicht", "Peso", "Poids", "重量"),
  LOAD_UNIT("Weight Unit", "Gewichtseinheit", "Unidad de peso", "Unité de poids"),
  REPS(
      "Reps",
      "Wiederh.",
      "Wiederholungen",
      "Repeticiones",
      "Répétitions",
      "Repetições",
      "Ripetizioni",
      "次"),
  DISTANCE("Distance", "Entfernung", "Distanz", "Distancia", "Distância", "Distanza", "距离"),
  DISTANCE_UNIT("Distance Unit", "Entfernungseinheit", "Unidad de distancia", "Unité de distance"),
  SECONDS("Seconds", "duration_seconds", "Sekunden", "Segundos", "Secondes", "Secondi", "秒"),
  RPE("RPE"),
  NOTES("Notes", "exercise_notes", "Notizen", "Notas", "Note", "备注"),
  WORKOUT_NOTES(
      "Workout Notes",
      "Workout-Notizen",
      "Notas del entrenamiento",
      "Notas de entrenamiento",
      "Notes de l'entraînement",
      "Notes de la séance",
      "Notas do treino",
      "Note allenamento",
      "锻炼备注"),
  DESCRIPTION("description"),
  SUPERSET("superset_id");

  private final List<String> names;

  Column(String... names) {
    this.names = List.of(names);
  }

  /** The column with this name, whatever its letters' case, accents and unit in brackets. */
  static @Nullable Column named(String header) {
    String folded = folded(header);
    String bare = folded(header.replaceFirst("[(（].*[)）]\\s*$", ""));
    for (Column column : values()) {
      for (String name : column.names) {
        if (folded(name).equals(folded) || folded(name).equals(bare)) {
          return column;
        }
      }
    }
    return unitTail(header.toLowerCase(Locale.ROOT));
  }

  /** Hevy puts the unit behind the name. */
  private static @Nullable Column unitTail(String header) {
    return switch (header) {
      case "weight_kg", "weight_lbs", "weight_lb" -> LOAD;
      case "distance_km", "distance_miles", "distance_meters" -> DISTANCE;
      default -> null;
    };
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}\\s_'’.\\-]", "")
        .toLowerCase(Locale.ROOT);
  }
}
