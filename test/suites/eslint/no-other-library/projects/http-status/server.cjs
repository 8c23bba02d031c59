"use strict";

const http = require("node:http");
const { status: httpStatus } = require("http-status"),
  { ApiError, OK } = require("./api-error.cjs");

const routes = {
  "/": () => "home",
  "/login": () => {
    throw new ApiError(httpStatus.UNAUTHORIZED, "Please authenticate");
  },
  "/order": () => {
    throw new ApiError(httpStatus.UNPROCESSABLE_ENTITY, "No such article");
  },
  "/broken": () => {
    throw new ApiError(httpStatus.INTERNAL_SERVER_ERROR);
  },
  "/closed": () => {
    throw new ApiError(httpStatus.extra.nginx.NO_RESPONSE, "closed");
  },
};

function answer(url) {
  const route = routes[url];
  if (!route) throw new ApiError(httpStatus.NOT_FOUND, httpStatus[404]);
  return route();
}

module.exports = http.createServer((request, response) => {
  try {
    const body = answer(request.url);
    response.writeHead(OK).end(body);
  } catch (error) {
    const { statusCode = httpStatus.INTERNAL_SERVER_ERROR, message } = error;
    response.writeHead(statusCode).end(message);
  }
});
