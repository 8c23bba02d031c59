"use strict";

const { status: httpStatus } = require("http-status");

class ApiError extends Error {
  constructor(statusCode, message = httpStatus[httpStatus.INTERNAL_SERVER_ERROR]) {
    super(message);
    this.statusCode = statusCode;
    this.isOperational = statusCode !== httpStatus.INTERNAL_SERVER_ERROR;
  }
}

module.exports = { ApiError, OK: httpStatus.OK, clientError: httpStatus.classes.CLIENT_ERROR };
