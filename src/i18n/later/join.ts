import { addWords } from "../catalogue";
import { joinWords } from "../words/join";

addWords("join", joinWords);
