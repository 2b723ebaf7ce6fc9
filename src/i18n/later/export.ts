import { addWords } from "../catalogue";
import { exportWords } from "../words/export";

addWords("export", exportWords);
