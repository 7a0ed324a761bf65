package dev.cairn.onnx.simulator;

/**
 * What somebody sets out to do.
 *
 * @param load in kilograms, before it is rounded to what there is
 * @param spare repetitions left when a set is ended by feel; negative when it goes on to the number
 *     asked for, whatever it feels like
 */
record Ask(double load, int sets, int reps, double spare) {}
