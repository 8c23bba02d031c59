import { dotnet } from "./dotnet.js";
import { go } from "./go.js";
import { node } from "./node.js";
import type { Project } from "./project.js";
import { python } from "./python.js";
import { rack } from "./rack.js";
import { rust } from "./rust.js";
import { spring } from "./spring.js";
import { symfony } from "./symfony.js";

/** Every project that the pages compare with, in the order in which they show it. */
export const projects: readonly Project[] = [go, rust, python, dotnet, spring, rack, symfony, node];
