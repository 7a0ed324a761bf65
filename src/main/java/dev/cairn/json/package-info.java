/** JSON text in and out: exact numbers, places of every member, canonical bytes; knows no plans. */
@NullMarked
package dev.cairn.json;

import org.jspecify.annotations.NullMarked;
