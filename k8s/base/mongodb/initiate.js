// Forms the replica set, then makes or refreshes one user a service from the files in PASSWORDS:
// the file is named after the context and holds the password; the user nzd_<context> may use
// only the database nzd_<context>. The members' own key opens the door, so there is no
// administrator whose password could be lost or guessed.
const fs = require("fs");
const members = process.env.MEMBERS.split(",");
const key = fs.readFileSync(process.env.KEYFILE, "utf8").replace(/\s/g, "");

const login = (hosts, options) =>
  new Mongo(`mongodb://__system:${encodeURIComponent(key)}@${hosts}/local?authSource=local&authMechanism=SCRAM-SHA-256&${options}`);

function form() {
  const admin = login(members[0], "directConnection=true").getDB("admin");
  const config = { _id: "nzd", members: members.map((host, id) => ({ _id: id, host })) };
  try {
    admin.runCommand({ replSetInitiate: config });
    print("replica set nzd formed");
  } catch (refusal) {
    if (refusal.codeName !== "AlreadyInitialized") throw refusal;
    print("replica set nzd exists");
  }
}

function keepUser(admin, context) {
  const pwd = fs.readFileSync(`${process.env.PASSWORDS}/${context}`, "utf8").trim();
  const name = `nzd_${context}`;
  const rights = { pwd, roles: [{ role: "readWrite", db: name }] };
  const known = admin.runCommand({ usersInfo: name }).users.length > 0;
  const command = known ? { updateUser: name, ...rights } : { createUser: name, ...rights };
  admin.runCommand({ ...command, writeConcern: { w: "majority" } });
  print(`user ${name} ${known ? "refreshed" : "made"}`);
}

form();
const admin = login(members.join(","), "replicaSet=nzd&serverSelectionTimeoutMS=60000").getDB("admin");
fs.readdirSync(process.env.PASSWORDS)
  .filter((file) => !file.startsWith("."))
  .forEach((context) => keepUser(admin, context));
