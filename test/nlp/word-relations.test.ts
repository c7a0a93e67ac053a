import { describe, expect, it } from "vitest";
import { loadWordRelations } from "../../src/nlp/word-relations.ts";

const relations = loadWordRelations();

const symmetric = {
  synonyms: {
    yes: `halt/stop purchase/buy breach/violate start/begin car/automobile attorney/lawyer physician/doctor
      error/mistake help/assist aid/assistance sick/ill large/big huge/immense murder/slay wound/injure pact/treaty
      accord/treaty answer/reply forbid/prohibit choose/select construct/build require/need allow/permit shut/close
      end/terminate film/movie baby/infant kid/child postpone/defer step_down/resign call_off/cancel put_off/postpone
      set_up/establish carry_out/execute break_out/erupt turn_down/refuse defence/defense`,
    no: `kill/die buy/sell win/lose attack/defend captain/officer car/truck doctor/nurse minister/president
      arrest/charge city/country rise/fall say/deny flood/storm ship/train murder/suicide company/government
      sentence/convict warn/threaten hope/fear north/south teacher/pupil money/tax confirm/deny vote/win bridge/road
      bomb/gun step_down/take_over call_off/cause guilt/guilty produce/production hospital/zzyzx`,
  },
  antonyms: {
    yes: `increase/decrease rise/fall buy/sell win/lose accept/reject open/close guilty/innocent guilt/innocent
      success/fail success/failure legal/illegal alive/dead strengthen/weaken attack/defend love/hate admit/deny
      arrive/leave enter/exit allow/forbid allow/prohibit empty/full hot/cold victory/defeat war/peace
      majority/minority export/import public/private true/false possible/impossible safe/dangerous huge/tiny
      purchase/sell begin/end appear/disappear hire/fire approve/disapprove include/exclude remember/forget`,
    no: `kill/murder say/tell increase/rise doctor/nurse president/minister attack/bomb city/town red/blue sign/reject
      resign/win import/tax victory/war peace/treaty legal/guilty hot/dry dead/wounded child/mother buy/own open/start
      accept/receive halt/stop evacuation/evacuate hospital/patient car/road fail/collapse large/huge small/tiny
      price/cost court/judge open/open zzyzx/unzzyzx`,
  },
  derived: {
    yes: `produce/production evacuate/evacuation resign/resignation guilty/guilt destroy/destruction invade/invasion
      explode/explosion elect/election kidnap/kidnapper kill/killer murder/murderer decide/decision
      announce/announcement agree/agreement collide/collision die/death injure/injury attack/attacker
      investigate/investigation accuse/accusation deny/denial approve/approval refuse/refusal fail/failure
      quickly/quick violent/violence poison/poisonous economy/economic`,
    no: `general/generate import/important sign/resign universe/university president/precedent form/reform
      company/accompany cover/recover port/report murder/kill ferry/ship dead/kill fire/hire court/courtesy
      office/offense act/fact press/impress state/station pass/compass hospital/hospitality capital/captain
      ration/rational passage/message treat/treaty depart/department secret/secretary part/party pain/paint
      corn/corner count/country`,
  },
};

const directed = {
  isA: {
    yes: `ferry/vessel captain/officer murder/kill telephone/call rifle/gun rifle/weapon car/vehicle truck/vehicle
      tanker/ship hospital/building surgeon/doctor hurricane/storm oxygen/element gold/metal shark/fish dog/animal
      influenza/disease teacher/educator bank/institution helicopter/aircraft cannabis/drug assassinate/kill
      whisper/speak march/walk sprint/run strangle/kill drown/kill bread/food uncle/relative mayor/politician`,
    no: `gas/ammonia ship/ferry kill/murder vehicle/car officer/captain doctor/surgeon nurse/doctor car/ship
      gun/soldier hospital/doctor storm/rain bus/train teacher/student dog/cat prison/prisoner walk/march weapon/bomb
      court/judge fish/shark disease/doctor ambulance/hospital mayor/city river/sea buy/sell speak/shout
      storm/hurricane plane/bird bread/water captain/ship`,
  },
};

type Relation = keyof typeof symmetric | keyof typeof directed;

/** Of the pairs "a/b", those that the relation does not answer for as it should. */
function wrong(relation: Relation, pairs: string, expected: boolean, turned = false): string[] {
  return pairs.split(/\s+/).filter((pair) => {
    const [a, b] = pair.replaceAll("_", " ").split("/") as [string, string];
    return relations[relation](turned ? b : a, turned ? a : b) !== expected;
  });
}

describe("word relations", () => {
  it.each(Object.entries({ ...symmetric, ...directed }))("%s", (relation, { yes, no }) => {
    expect(wrong(relation as Relation, yes, true), "must hold").toEqual([]);
    expect(wrong(relation as Relation, no, false), "must not hold").toEqual([]);
  });

  it.each(Object.entries(symmetric))("%s, turned round", (relation, { yes, no }) => {
    expect(wrong(relation as Relation, yes, true, true), "must hold").toEqual([]);
    expect(wrong(relation as Relation, no, false, true), "must not hold").toEqual([]);
  });

  it("knows a particle verb by its two words", () => {
    expect(relations.synonyms("put off", "postpone")).toBe(true);
    expect(relations.synonyms("put_off", "postpone")).toBe(false);
  });
});
