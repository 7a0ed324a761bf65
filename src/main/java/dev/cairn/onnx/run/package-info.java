/** Asks a model about a lifter: in range or not, a load with an interval, and what moved it. */
@NullMarked
package dev.cairn.onnx.run;

import org.jspecify.annotations.NullMarked;
